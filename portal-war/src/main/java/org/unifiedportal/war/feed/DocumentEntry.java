package org.unifiedportal.war.feed;

import java.util.ArrayList;
import java.util.List;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentEdition;
import org.unifiedportal.core.document.DocumentFile;
import org.unifiedportal.core.document.Downloads;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.core.vault.FileFacts;
import org.unifiedportal.feed.format.FeedSite;
import org.unifiedportal.feed.format.FeedText;
import org.unifiedportal.war.page.DayWords;
import org.unifiedportal.war.page.FileSize;
import org.unifiedportal.war.page.Papers;
import org.unifiedportal.war.page.Words;

/** What a feed tells of a document: what it is, what the last change was, its clean files. */
record DocumentEntry(Papers papers, FeedSite site, Language language, Document document) {

  /** What sort of paper it is. */
  String paper() {
    return words().say("paper." + document.card().kind().key());
  }

  /** «Қаулы, № 118, 2026 жылғы 12 қараша»; then what the newest edition changed. */
  String summary(PortalTime time) {
    List<String> parts = new ArrayList<>();
    parts.add(paper());
    document.card().requisites().number().ifPresent(number -> parts.add("№ " + number));
    DayWords days = DayWords.of(words(), time);
    document.card().requisites().date().ifPresent(day -> parts.add(days.fullDate(day)));
    String line = String.join(", ", parts);
    return edition()
        .release()
        .flatMap(DocumentEdition.Release::note)
        .map(note -> line + ". " + note.shown(language).words())
        .orElse(line);
  }

  /** A list of links to the files, format and size before the tap. */
  String html() {
    StringBuilder html = new StringBuilder();
    for (Downloads.Found.Ready found : papers.available(document)) {
      html.append(item(found.edition().number(), found.file(), found.kept().facts()));
    }
    return html.isEmpty() ? "" : "<ul>" + html + "</ul>";
  }

  private String item(int edition, DocumentFile file, FileFacts facts) {
    String path =
        "/d/%s/v/%d/%s/%s"
            .formatted(document.id(), edition, file.language().tag(), file.format().key());
    String size = FileSize.words(words(), facts.size());
    String said = facts.format().shownName() + " · " + size + " · " + file.language().ownName();
    return "<li><a href=\"" + site.absolute(path) + "\">" + FeedText.escaped(said) + "</a></li>";
  }

  private DocumentEdition edition() {
    int number = document.live().orElseThrow().edition();
    return papers.documents().findEdition(document.id(), number).orElseThrow();
  }

  private Words words() {
    return Words.in(language);
  }
}
