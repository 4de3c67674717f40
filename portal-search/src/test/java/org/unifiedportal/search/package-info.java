/** Finding: fixtures shared by the tests of its packages. */
@NullMarked
package org.unifiedportal.search;

import org.jspecify.annotations.NullMarked;
