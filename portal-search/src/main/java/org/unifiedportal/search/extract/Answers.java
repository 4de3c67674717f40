package org.unifiedportal.search.extract;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.unifiedportal.core.vault.FileInside;
import org.unifiedportal.core.vault.FileText;
import org.unifiedportal.core.vault.Flaw;
import org.unifiedportal.core.vault.Leaf;
import org.unifiedportal.core.vault.Reading;

/** What was read, on its way from one process to the other. */
final class Answers {
  private static final int LONGEST_BYTES = 4 * FileText.LONGEST + 16;
  private static final int MOST_LEAVES = 1000;

  private Answers() {}

  static void write(DataOutputStream out, FileText text) throws IOException {
    out.writeUTF(text.reading().name());
    out.writeInt(text.pages().orElse(-1));
    words(out, text.text());
    words(out, text.hints());
    inside(out, text.inside());
    out.flush();
  }

  static FileText read(DataInputStream in) throws IOException {
    Reading reading = Reading.valueOf(in.readUTF());
    int pages = in.readInt();
    String text = words(in);
    String hints = words(in);
    OptionalInt counted = pages < 0 ? OptionalInt.empty() : OptionalInt.of(pages);
    return new FileText(reading, counted, text, hints, inside(in));
  }

  private static void inside(DataOutputStream out, FileInside inside) throws IOException {
    out.writeUTF(Flaw.line(inside.flaws()));
    out.writeInt(inside.personsBeside());
    out.writeInt(inside.leaves().size());
    for (Leaf leaf : inside.leaves()) {
      out.writeUTF(leaf.kind().name());
      out.writeUTF(leaf.name());
      words(out, leaf.body());
    }
  }

  private static FileInside inside(DataInputStream in) throws IOException {
    Set<Flaw> flaws = Flaw.ofLine(in.readUTF());
    int beside = in.readInt();
    int count = in.readInt();
    if (count < 0 || count > MOST_LEAVES) {
      throw new IOException("not an answer: " + count);
    }
    List<Leaf> leaves = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      leaves.add(new Leaf(Leaf.Kind.valueOf(in.readUTF()), in.readUTF(), words(in)));
    }
    return new FileInside(leaves, flaws, beside);
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
