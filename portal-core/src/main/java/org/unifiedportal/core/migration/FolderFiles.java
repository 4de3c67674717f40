package org.unifiedportal.core.migration;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Takes the files of one folder from disk: plain UTF-8 files of a sane size that really lie there.
 */
final class FolderFiles {
  /** The largest file in bytes; the longest act of a register of 190,000 is below a fifth of it. */
  static final long LARGEST = 5_000_000;

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\r\\f]]");

  private FolderFiles() {}

  static PublicationFolder open(Path directory, Findings findings) {
    Map<String, String> files = new HashMap<>();
    if (Files.isSymbolicLink(directory)) {
      findings.refuse("The folder is a link to somewhere else.");
      return new PublicationFolder(directory.getFileName().toString(), files);
    }
    for (String name : PublicationFolder.fileNames()) {
      Path file = directory.resolve(name);
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        files.put(name, text(file, findings.about(name)));
      }
    }
    return new PublicationFolder(directory.getFileName().toString(), files);
  }

  private static String text(Path file, Findings here) {
    try {
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        here.refuse("not a plain file but a link or a folder.");
      } else if (Files.size(file) > LARGEST) {
        here.refuse("larger than %d MB.".formatted(LARGEST / 1_000_000));
      } else {
        return decoded(Files.readAllBytes(file), here);
      }
    } catch (IOException unreadable) {
      here.refuse("can't be read.");
    }
    return "";
  }

  private static String decoded(byte[] bytes, Findings here) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (CONTROL.matcher(text).find()) {
        here.refuse("holds control characters: not a text file.");
      }
      return text.replaceFirst("^\\ufeff", "").replaceAll("\\r\\n?|\\f", "\n");
    } catch (CharacterCodingException otherEncoding) {
      here.refuse("not in UTF-8.");
      return "";
    }
  }
}
