package org.unifiedportal.search.extract;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.unifiedportal.core.vault.FileText;
import org.unifiedportal.core.vault.Reading;

/** What was read, on its way from one process to the other. */
final class Answers {
  private static final int LONGEST_BYTES = 4 * FileText.LONGEST + 16;

  private Answers() {}

  static void write(DataOutputStream out, FileText text) throws IOException {
    out.writeUTF(text.reading().name());
    out.writeInt(text.pages().orElse(-1));
    words(out, text.text());
    words(out, text.hints());
    out.flush();
  }

  static FileText read(DataInputStream in) throws IOException {
    Reading reading = Reading.valueOf(in.readUTF());
    int pages = in.readInt();
    String text = words(in);
    String hints = words(in);
    return new FileText(
        reading, pages < 0 ? OptionalInt.empty() : OptionalInt.of(pages), text, hints);
  }

  private static void words(DataOutputStream out, String words) throws IOException {
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String words(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > LONGEST_BYTES) {
      throw new IOException("not an answer: " + length);
    }
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }
}
