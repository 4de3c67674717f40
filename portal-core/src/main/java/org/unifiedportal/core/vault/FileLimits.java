package org.unifiedportal.core.vault;

/**
 * How large a file may be, packed and unpacked.
 *
 * @param bytes of one file as it is sent
 * @param seconds an upload may take in all
 * @param entries of a packed format, such as DOCX
 * @param unpackedBytes of all entries together
 * @param nestedArchives entries that are archives themselves; they are never opened
 * @param pixels of a picture, width times height
 * @param pictureBytes of a picture as it is sent, for pictures are cleaned in memory
 */
public record FileLimits(
    long bytes,
    int seconds,
    int entries,
    long unpackedBytes,
    int nestedArchives,
    long pixels,
    long pictureBytes) {
  /** What the portal allows unless an operator decides otherwise. */
  public static final FileLimits DEFAULT =
      new FileLimits(100L << 20, 600, 5_000, 512L << 20, 40, 60_000_000, 20L << 20);

  /** The same with another size of one file. */
  public FileLimits withBytes(long most) {
    return new FileLimits(
        most, seconds, entries, unpackedBytes, nestedArchives, pixels, pictureBytes);
  }
}
