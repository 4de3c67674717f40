package org.unifiedportal.core.vault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.unifiedportal.core.refusal.Issues;

/**
 * Takes out of photos what they tell about people: place, camera, author, remarks. The picture's
 * own bytes and the way up stay as they were.
 */
public final class PhotoCleaning {
  private PhotoCleaning() {}

  /**
   * The cleaned bytes of a picture, empty when there is nothing to take out; refuses a picture
   * whose parts can't be told apart.
   */
  public static Optional<InputStream> clean(Arrival arrival, FileFormat format) throws IOException {
    if (!format.isPicture()) {
      return Optional.empty();
    }
    byte[] picture;
    try (InputStream bytes = arrival.open()) {
      picture = bytes.readAllBytes();
    }
    byte[] cleaned = cleaned(picture, format);
    return cleaned.length == picture.length
        ? Optional.empty()
        : Optional.of(new ByteArrayInputStream(cleaned));
  }

  private static byte[] cleaned(byte[] picture, FileFormat format) {
    try {
      return format == FileFormat.PNG ? PngParts.cleaned(picture) : JpegParts.cleaned(picture);
    } catch (IndexOutOfBoundsException | IllegalArgumentException damaged) {
      Issues issues = new Issues().add(Recognition.POINTER, "issue.file-damaged");
      issues.refuseIfAny();
      return picture;
    }
  }
}
