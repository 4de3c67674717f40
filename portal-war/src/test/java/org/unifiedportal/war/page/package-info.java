/**
 * Tests of the frame, the words and the HTML of blocks, and the made-up oblast that page tests
 * read.
 */
@NullMarked
package org.unifiedportal.war.page;

import org.jspecify.annotations.NullMarked;
