package org.unifiedportal.war.writing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.CopyStore;
import org.unifiedportal.core.publication.LivePublication;
import org.unifiedportal.core.publication.PublicationStore;
import org.unifiedportal.core.refusal.Issue;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.publication.Headlines;

/** Says when nearly the same is live already: two pages for one thing go apart. */
@Dependent
public class CopyAdvice {
  private final CopyStore copies;
  private final PublicationStore publications;

  /** Looks through these. */
  @Inject
  public CopyAdvice(CopyStore copies, PublicationStore publications) {
    this.copies = copies;
    this.publications = publications;
  }

  /** Beside the first title, with the title and the day of what is there; possibly nothing. */
  List<Issue> on(Subject subject, Content content, Reader reader) {
    Issues found = new Issues();
    content.languages().stream()
        .findFirst()
        .ifPresent(language ->
            copies
                .findOriginal(subject.agency(), content, subject.publication())
                .flatMap(publications::findLive)
                .ifPresent(original ->
                    found.add(
                        "/texts/" + language.tag() + "/title",
                        "advice.copy",
                        title(original, reader),
                        reader.days().day(original.standing().publishedAt()))));
    return found.found();
  }

  private static String title(LivePublication original, Reader reader) {
    Language shown = Headlines.shown(original.content().texts(), reader.language());
    return original.content().texts().get(shown).title();
  }
}
