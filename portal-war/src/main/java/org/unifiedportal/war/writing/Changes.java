package org.unifiedportal.war.writing;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.List;
import java.util.regex.Pattern;
import org.unifiedportal.war.page.Html;
import org.unifiedportal.war.page.Reader;

/**
 * Two states of a text as one, word by word: what was taken away is struck out, what was added is
 * underlined, and both are told to those who hear the page.
 */
record Changes(Reader reader) {
  private static final Pattern WORD = Pattern.compile("(?<=\\s)(?=\\S)");

  /** HTML of the newer text with its changes. */
  String html(String older, String newer) {
    List<String> before = words(older);
    List<String> after = words(newer);
    StringBuilder html = new StringBuilder();
    int at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
      int begin = delta.getTarget().getPosition();
      html.append(escaped(after.subList(at, begin)));
      mark("del", "versions.removed", delta.getSource().getLines(), html);
      mark("ins", "versions.added", delta.getTarget().getLines(), html);
      at = begin + delta.getTarget().size();
    }
    return html.append(escaped(after.subList(at, after.size()))).toString();
  }

  private void mark(String tag, String heard, List<String> words, StringBuilder html) {
    if (!words.isEmpty()) {
      html.append('<')
          .append(tag)
          .append("><span class=\"heard\">")
          .append(Html.escape(reader.say(heard)))
          .append(": </span>")
          .append(escaped(words))
          .append("</")
          .append(tag)
          .append("> ");
    }
  }

  private static String escaped(List<String> words) {
    return Html.escape(String.join("", words)).replace("\n", "<br>");
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(WORD.split(text));
  }
}
