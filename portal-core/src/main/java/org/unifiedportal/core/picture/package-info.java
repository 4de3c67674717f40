/**
 * The library of pictures: what an agency shows on its pages, with words for those who don't see
 * it, who made it, and which part of it is shown.
 *
 * <p>Read {@link org.unifiedportal.core.picture.Picture} first; {@link
 * org.unifiedportal.core.picture.DrawingPictures} has the sizes for pages made.
 */
@NullMarked
package org.unifiedportal.core.picture;

import org.jspecify.annotations.NullMarked;
