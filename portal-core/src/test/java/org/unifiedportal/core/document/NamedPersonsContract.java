package org.unifiedportal.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.document.NamedPersons.Found;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.vault.FileInside;
import org.unifiedportal.core.vault.FileText;
import org.unifiedportal.core.vault.Flaw;
import org.unifiedportal.core.vault.Judgement;
import org.unifiedportal.core.vault.Reading;

/** It is known how many persons files name, and noted who let them be named. */
abstract class NamedPersonsContract {
  /** Of nobody: the days of birth are made up. */
  private static final String ONE = "850101300005";

  private static final String OTHER = "990215400004";

  @TempDir Path folder;
  private TestPortal portal;
  private TestDocuments documents;
  private NamedPersons persons;
  private Document draft;

  abstract DataSource database();

  @BeforeEach
  void open() throws IOException {
    portal = new TestPortal(database());
    documents = new TestDocuments(portal, folder);
    persons = new NamedPersons(documents.store, documents.files, portal.journal);
    draft = documents.add(portal.found("sarybulak").id(), "тізім");
  }

  @AfterEach
  void close() {
    portal.close();
  }

  private void finds(String words) {
    finds(Reading.READ, words, 0);
  }

  private void finds(Reading reading, String words, int beside) {
    documents.finds =
        new FileText(
            reading,
            OptionalInt.empty(),
            words,
            "",
            new FileInside(List.of(), Set.of(Flaw.PERSONAL_NUMBERS), beside));
  }

  private Document now() {
    return documents.store.find(draft.id()).orElseThrow();
  }

  @Test
  void thoseOfAllLanguagesCountOnceAndAreKnownOnceEveryFileWasRead() throws IOException {
    finds("Ахметова " + ONE);
    assertEquals(new Found(0, false), persons.asked(now()));
    documents.read();
    assertEquals(new Found(1, true), persons.asked(now()));

    documents.replace(now(), Language.RU, "список");
    assertEquals(new Found(1, false), persons.asked(now()));
    finds("Ахметова " + ONE + ", Иванов " + OTHER);
    documents.read();
    assertEquals(new Found(2, true), persons.asked(now()));
  }

  @Test
  void whatCanNotBeGivenOutIsNotWaitedForAndOfWhatIsLiveNobodyAsks() throws IOException {
    documents.says = new Judgement.Infected("Eicar");
    documents.read();
    assertEquals(Found.NOBODY, persons.asked(now()));
    documents.says = new Judgement.Clean();
    finds(ONE);
    Document live = documents.publish(draft.agency(), "қаулы");
    documents.read();
    assertEquals(new Found(1, true), persons.in(live));
    assertEquals(Found.NOBODY, persons.asked(live));
  }

  @Test
  void aNewFileThatNamesThemIsAskedAboutThoughItAgreesWithTheCard() throws IOException {
    Document live = documents.publish(now());
    finds("Ахметова " + ONE);
    OfferedFile offered = documents.offer(live, "жаңа");
    documents.read();
    assertEquals(
        new FileComparison.NamesPersons(1, List.of()),
        FileComparison.of(live.card(), offered.file(), documents.files));
  }

  @Test
  void withWhatIsPutBackAllItsEditionsComeBack() throws IOException {
    finds("Ахметова " + ONE);
    documents.read();
    Document live = documents.publish(now());
    finds("Иванов " + OTHER);
    Document replaced = documents.replace(live, Language.KK, "түзетілген тізім");
    documents.read();
    assertEquals(new Found(1, true), persons.in(replaced));
    assertEquals(Found.NOBODY, persons.askedOnceBack(replaced), "nothing of it is gone");
    Document gone =
        documents.withdraw(
            replaced,
            new Tombstone(
                Tombstone.Cause.MISTAKE, LocalText.of("Қате.", "Ошибка."), Optional.empty()));
    assertEquals(new Found(2, true), persons.askedOnceBack(gone));

    Document back = documents.putBack(gone);
    portal.database.transact(() -> persons.confirmOnceBack(back, TestPortal.OFFICER));
    JournalEntry noted = portal.journal.after(0, 1000).getLast();
    assertEquals("PersonsConfirmed", noted.type());
    assertTrue(noted.payload().contains("\"numbers\":2"), noted.payload());
  }

  @Test
  void thoseThatAFileHidesAreCountedAndTheSameOfItsOtherLanguageOnce() throws IOException {
    finds(Reading.READ, "Ахметова " + ONE, 27);
    documents.read();
    assertEquals(new Found(28, true), persons.asked(now()));
    documents.replace(now(), Language.RU, "список");
    finds(Reading.READ, "Ахметова " + ONE, 26);
    documents.read();
    assertEquals(new Found(28, true), persons.asked(now()));
  }

  @Test
  void aNewFileThatShowsNothingAndHidesThemIsAskedAbout() throws IOException {
    Document live = documents.publish(now());
    finds(Reading.NO_TEXT, "", 2);
    OfferedFile offered = documents.offer(live, "жаңа");
    documents.read();
    assertEquals(
        new FileComparison.NamesPersons(2, List.of()),
        FileComparison.of(live.card(), offered.file(), documents.files));
  }

  private void confirm(Document live) {
    portal.database.transact(() -> persons.confirm(live, TestPortal.OFFICER));
  }

  @Test
  void theJournalHasHowManyWereLetAndNoneOfTheNumbers() throws IOException {
    confirm(documents.publish(documents.add(draft.agency(), "қаулы")));
    long before = portal.journal.head();
    finds("Ахметова " + ONE);
    documents.read();
    confirm(documents.publish(now()));

    List<JournalEntry> noted =
        portal.journal.after(0, 1000).stream()
            .filter(entry -> entry.type().equals("PersonsConfirmed"))
            .toList();
    assertEquals(1, noted.size(), "nothing is noted where nobody is named");
    assertTrue(noted.getFirst().number() > before);
    assertTrue(noted.getFirst().payload().contains("\"numbers\":1"), noted.getFirst().payload());
    assertFalse(noted.getFirst().payload().contains(ONE));
  }

  @Test
  void whoDoesNotWaitUntilItIsKnownIsNotedOnceAndNobodyElse() throws IOException {
    Document unread = documents.publish(now());
    confirm(unread);
    JournalEntry noted = portal.journal.after(0, 1000).getLast();
    assertEquals("UnreadConfirmed", noted.type());
    assertEquals(TestPortal.OFFICER.name(), noted.actor());
    documents.read();
    long before = portal.journal.head();
    confirm(unread);
    assertEquals(before, portal.journal.head(), "it is known to name nobody");
  }
}
