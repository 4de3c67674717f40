/**
 * The fixtures every module's tests share: real databases, a set clock, and one made-up district.
 */
@NullMarked
package org.unifiedportal.core;

import org.jspecify.annotations.NullMarked;
