package org.unifiedportal.war.page;

import org.unifiedportal.core.block.RichText;
import org.unifiedportal.core.block.Run;

/** Words with bold, italic and links. */
final class RichHtml {
  private final Html html;
  private final String base;

  RichHtml(Html html, String base) {
    this.html = html;
    this.base = base;
  }

  /** Writes the text inside an element. */
  void in(String tag, RichText text, String... attributes) {
    html.open(tag, attributes);
    write(text);
    html.close(tag);
  }

  void write(RichText text) {
    text.runs().forEach(this::run);
  }

  private void run(Run run) {
    boolean linked = !run.link().isEmpty();
    if (linked) {
      html.open("a", "href", run.link().startsWith("/") ? base + run.link() : run.link());
    }
    styled(run);
    if (linked) {
      html.close("a");
    }
  }

  private void styled(Run run) {
    wrap(run.bold(), "strong", () -> wrap(run.italic(), "em", () -> html.lines(run.text())));
  }

  private void wrap(boolean wanted, String tag, Runnable inner) {
    if (wanted) {
      html.open(tag);
    }
    inner.run();
    if (wanted) {
      html.close(tag);
    }
  }
}
