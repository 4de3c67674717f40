package org.unifiedportal.feed.entry;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.publication.Change;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.CorrectEdition;
import org.unifiedportal.core.publication.Outcome;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.publication.WithdrawPublication;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;

/** The whole core with the feeds that follow it, and one agency. */
public final class FeedPortal implements AutoCloseable {
  public final TestPortal core;
  public final FeedEntryStore entries;
  public final FeedProjection projection;
  public final Agency agency;

  /** Opens core and feeds on a new database. */
  public FeedPortal(DataSource source) {
    core = new TestPortal(source, "feed");
    entries = FeedEntryStore.in(core.database);
    projection = new FeedProjection(core.database);
    agency = core.found("sarybulak");
  }

  /** Publishes in Kazakh and Russian, now. */
  public Publication publish(PublicationKind kind, String kk, String ru) {
    return core.publish(agency.id(), kind, kk, ru);
  }

  /** Corrects without a word to the citizen. */
  public Publication mend(Publication live, Content content) {
    return core.correcting.correct(
        new CorrectEdition(live.id(), live.version(), content, new Change.Minor()),
        TestPortal.OFFICER);
  }

  /** Takes back. */
  public Publication withdraw(Publication live, Outcome outcome) {
    return core.withdrawing.withdraw(
        new WithdrawPublication(
            live.id(),
            live.version(),
            outcome,
            LocalText.of("Қате жарияланған.", "Опубликовано по ошибке."),
            Optional.empty()),
        TestPortal.OFFICER);
  }

  /** Lets the feeds read the journal to its end, so many entries at a time. */
  public void follow(int atATime) {
    List<JournalEntry> news = news(atATime);
    while (!news.isEmpty()) {
      projection.apply(news);
      news = news(atATime);
    }
  }

  /** Lets the feeds read the journal to its end. */
  public void follow() {
    follow(100);
  }

  private List<JournalEntry> news(int limit) {
    return core.journal.after(projection.cursor(), limit);
  }

  /** Everything in a language. */
  public List<FeedEntry> newest(Language language) {
    return entries.newest(FeedSelection.of(language), 1000);
  }

  /** The one entry of a publication in a language. */
  public FeedEntry entry(Publication publication, Language language) {
    return entries
        .family(publication.id())
        .find(new EntryId(publication.id(), language))
        .orElseThrow();
  }

  @Override
  public void close() {
    core.close();
  }
}
