/** The rules of the house, checked by the build: walls between rooms, sizes, names and Javadoc. */
@NullMarked
package org.unifiedportal.house;

import org.jspecify.annotations.NullMarked;
