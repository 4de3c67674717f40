package org.unifiedportal.search.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.unifiedportal.core.vault.FileText;

/** Reads HTML: what a reader would see, the title apart. */
final class HtmlText {
  private HtmlText() {}

  static PlainText read(Path file, ExtractLimits limits) throws IOException {
    Document page = Jsoup.parse(file.toFile());
    page.select("script, style, template, noscript").remove();
    page.select("br").after("\\n");
    page.select("p, li, tr, h1, h2, h3, h4, h5, h6, div").after("\\n");
    page.select("td, th").after(" ");
    String text = page.body().text().replace("\\n", "\n");
    int longest = Math.min(FileText.LONGEST, limits.characters());
    String cut = text.substring(0, Math.min(text.length(), longest));
    return new PlainText(cut, OptionalInt.empty(), page.title());
  }
}
