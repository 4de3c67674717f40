package org.unifiedportal.war.launch;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.vault.MadeFiles;
import org.unifiedportal.war.http.ProblemWords;

/**
 * A file as it goes wrong in life.
 *
 * @param key of what must be said of it; empty when it is taken all the same
 */
record OddFile(String name, byte[] bytes, String key) {
  private static final int TOO_MANY_ENTRIES = 5_001;

  /** The files nobody takes. */
  static List<OddFile> refused() {
    return List.of(
        new OddFile("бос.pdf", new byte[0], "issue.file-empty"),
        new OddFile("бағдарлама.pdf", MadeFiles.utf8("MZ program"), "issue.file-unknown"),
        new OddFile("бет.docx", MadeFiles.utf8("<html><script>1</script>"), "issue.file-disguised"),
        new OddFile("жарты.docx", Arrays.copyOf(MadeFiles.docx("жарты"), 60), "issue.file-damaged"),
        new OddFile("бомба.docx", bomb(), "issue.file-bomb"),
        new OddFile("үлкен.txt", large(), "problem.file-too-large"));
  }

  /** The files that look odd and are taken; {@code mark} makes their bytes those of one test. */
  static List<OddFile> taken(String mark) {
    return List.of(
        new OddFile("жақсы.pdf", MadeFiles.pdf("жақсы " + mark), ""),
        new OddFile("../../etc/шешім.pdf", MadeFiles.docx("басқа " + mark), ""),
        new OddFile("қ".repeat(300) + ".docx", MadeFiles.docx("ұзын " + mark), ""));
  }

  private static byte[] bomb() {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("[Content_Types].xml", MadeFiles.utf8("<Types/>"));
    for (int entry = 0; entry < TOO_MANY_ENTRIES; entry++) {
      entries.put("word/" + entry, new byte[0]);
    }
    return MadeFiles.zip(entries);
  }

  private static byte[] large() {
    return "ә".repeat(600_000).getBytes(StandardCharsets.UTF_8);
  }

  /** How the Kazakh sentence about it begins. */
  String words() {
    return ProblemWords.in(Language.KK).say(key, List.of("?")).split("[?]")[0].strip();
  }
}
