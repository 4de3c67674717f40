package org.unifiedportal.core.picture;

/** Tell of a picture what it shows, who made it, on what terms, and which part is shown. */
public record DescribePicture(PictureId picture, long knownVersion, Description description) {}
