package org.unifiedportal.core.vault;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.unifiedportal.core.refusal.Issues;

/**
 * Tells what a file is by content, name and declared type together, and refuses what the portal
 * doesn't offer: unknown content, bombs, damaged archives, programs, pictures of too many pixels.
 *
 * <p>An office file under the name of another office format is taken as what it is; anything a
 * browser could run must be what it says.
 */
public final class Recognition {
  /** Where in the body of an upload the issues point: the whole of it. */
  public static final String POINTER = "";

  private static final int HEAD = 4096;

  private final FileLimits limits;

  /** Recognises within these limits. */
  public Recognition(FileLimits limits) {
    this.limits = limits;
  }

  /** What the file is; refused with the reason in words when it can't be offered. */
  public Recognised recognise(Arrival arrival, Declaration declared) throws IOException {
    Issues issues = new Issues();
    issues.addIf(arrival.size() == 0, POINTER, "issue.file-empty");
    issues.refuseIfAny();
    Optional<FileFormat> content = content(arrival, declared, issues);
    issues.refuseIfAny();
    issues.addIf(content.isEmpty(), POINTER, "issue.file-unknown");
    content.ifPresent(format -> refuseDisguise(format, declared, issues));
    issues.refuseIfAny();
    return recognised(content.orElseThrow(), declared);
  }

  private Optional<FileFormat> content(Arrival arrival, Declaration declared, Issues issues)
      throws IOException {
    byte[] head = head(arrival);
    return switch (Signature.of(head)) {
      case PDF -> Optional.of(FileFormat.PDF);
      case RTF -> Optional.of(FileFormat.RTF);
      case ZIP -> new ZipInside(limits, issues).format(arrival.file());
      case OLE -> OleInside.format(arrival, declared, issues);
      case JPEG, PNG -> picture(arrival, issues);
      case PROGRAM -> Optional.empty();
      case NONE -> TextInside.format(arrival, declared);
    };
  }

  private Optional<FileFormat> picture(Arrival arrival, Issues issues) throws IOException {
    long most = limits.pictureBytes();
    issues.addIf(arrival.size() > most, POINTER, "issue.file-picture-bytes", most >> 20);
    return PictureInside.format(arrival.file(), limits, issues);
  }

  private static byte[] head(Arrival arrival) throws IOException {
    try (InputStream bytes = arrival.open()) {
      return bytes.readNBytes(HEAD);
    }
  }

  private static void refuseDisguise(FileFormat format, Declaration declared, Issues issues) {
    Optional<FileFormat> named = FileFormat.ofName(declared.name());
    boolean otherName = named.filter(name -> name != format).isPresent();
    boolean otherType = declared.saysType() && !format.isCalled(declared.mediaType());
    boolean active = format.isActive() || named.filter(FileFormat::isActive).isPresent();
    issues.addIf(
        active && (otherName || otherType), POINTER, "issue.file-disguised", format.shownName());
    issues.addIf(
        otherType && declared.mediaType().startsWith("text/html") && !format.isActive(),
        POINTER,
        "issue.file-disguised",
        format.shownName());
  }

  private static Recognised recognised(FileFormat format, Declaration declared) {
    return new Recognised(
        format, FileFormat.ofName(declared.name()).filter(claimed -> claimed != format));
  }
}
