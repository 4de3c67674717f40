package org.unifiedportal.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.Meeting;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.picture.Crop;
import org.unifiedportal.core.picture.Cut;
import org.unifiedportal.core.picture.TestPictures;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.vault.FileFacts;
import org.unifiedportal.core.vault.FileFormat;

/** What every database must forget of files that are part of nothing, and what never. */
abstract class ForgettingContract {
  private static final Duration DAY = Duration.ofDays(1);

  @TempDir Path folder;
  private TestPortal portal;
  private TestDocuments documents;
  private ForgettingFiles forgetting;
  private AgencyId agency;

  /** A new empty database. */
  abstract DataSource database();

  @BeforeEach
  void open() {
    portal = new TestPortal(database());
    documents = new TestDocuments(portal, folder);
    forgetting =
        new ForgettingFiles(portal.database, documents.store, documents.files, portal.time);
    agency = portal.found("sarybulak").id();
  }

  @AfterEach
  void close() {
    portal.close();
  }

  /** As older programs left them when a draft got another file. */
  private FileFacts left(String words) throws IOException {
    FileFacts facts = documents.keep(words);
    portal.database.transact(() -> documents.files.add(facts, portal.time.now()));
    return facts;
  }

  private boolean isKnown(FileFacts facts) {
    return documents.files.find(facts.hash()).isPresent();
  }

  private int forgottenADayLater() {
    portal.clock.advance(DAY.plusSeconds(1));
    return forgetting.run();
  }

  private static Tombstone mistake() {
    return new Tombstone(
        Tombstone.Cause.MISTAKE, LocalText.of("Қате.", "Ошибка."), Optional.empty());
  }

  @Test
  void whatIsPartOfNothingIsForgottenAfterADayAndItsBytesAreSweptThen() throws IOException {
    FileFacts left = left("қалдық");
    documents.read();
    documents.add(agency, "жоба");
    assertEquals(0, forgetting.run());
    portal.clock.advance(DAY);
    assertEquals(0, forgetting.run(), "to the second");
    assertEquals(1, forgottenADayLater());
    assertEquals(Optional.empty(), documents.files.find(left.hash()));
    assertEquals("", documents.files.hints(left.hash()));
    assertEquals(2, documents.vault.count(), "forgetting deletes no byte");
    assertEquals(
        1,
        documents.vault.sweepKept(
            Instant.now().plus(DAY), hash -> documents.files.find(hash).isPresent()));
    assertEquals(0, forgetting.run());
  }

  @Test
  void whateverAnEditionAnOfferOrAPictureNamesStays() throws IOException {
    Document live = documents.publish(agency, "бірінші басылым");
    live = documents.replace(live, Language.KK, "екінші басылым");
    documents.offer(live, "ұсынылған");
    documents.withdraw(documents.publish(agency, "алып тасталған"), mistake());
    documents.replace(documents.add(agency, "жоба"), Language.RU, "жобаның орысшасы");
    TestPictures pictures = new TestPictures(portal, documents.vault);
    pictures.add(agency, 800, 600);
    pictures.takeDown(pictures.add(agency, 600, 800));
    want(pictures, left("суретсіз қиынды"));
    left("қалдық");
    long kept = documents.vault.count();

    assertEquals(1, forgottenADayLater());

    assertEquals(kept - 1, documents.files.list("", portal.time.now(), 100).size());
  }

  /** What is drawn of a picture names its file even where the picture's own row doesn't. */
  private void want(TestPictures pictures, FileFacts file) {
    Cut cut = new Cut("c".repeat(32), file.hash(), FileFormat.JPEG, 1, new Crop(0, 0, 400, 300));
    portal.database.transact(() -> pictures.store.want(cut, portal.time.now()));
  }

  @Test
  void howeverManyThereAreEachIsLookedAt() throws IOException {
    for (int number = 0; number < 230; number++) {
      left("қалдық " + number);
    }
    Document draft = documents.add(agency, "жоба");
    assertEquals(230, forgottenADayLater());
    assertTrue(documents.store.find(draft.id()).isPresent());
    assertEquals(1, documents.files.list("", portal.time.now(), 300).size());
  }

  @Test
  void whatIsTakenInAtThisVeryMomentStays() throws Exception {
    FileFacts left = left("қалдық");
    portal.clock.advance(DAY.plusSeconds(1));
    int[] forgotten = {-1};

    Meeting.of(portal.database, () -> takeIn("қалдық"), () -> forgotten[0] = forgetting.run());

    assertEquals(0, forgotten[0]);
    assertTrue(isKnown(left));
    assertEquals("қалдық", documents.read(left.hash()));
  }

  @Test
  void whatIsForgottenAtThisVeryMomentIsTakenInAnew() throws Exception {
    FileFacts left = left("қалдық");
    portal.clock.advance(DAY.plusSeconds(1));

    Optional<Throwable> refused =
        Meeting.of(
            portal.database, () -> assertEquals(1, forgetting.run()), () -> takeIn("қалдық"));

    assertEquals(Optional.empty(), refused);
    assertTrue(isKnown(left));
    assertEquals(0, forgottenADayLater(), "an edition names it now");
  }

  private Document takeIn(String words) {
    try {
      return documents.add(agency, words);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
