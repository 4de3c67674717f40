package org.unifiedportal.core.document;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.Waiting;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.vault.FileFormat;
import org.unifiedportal.core.vault.FileHash;

/**
 * Whoever is about several files takes them in one order: one who waits for the first of them keeps
 * nobody waiting for the others, so no two ever wait for each other.
 */
abstract class FileOrderContract {
  @TempDir Path folder;
  private DataSource source;
  private TestPortal portal;
  private TestDocuments documents;
  private AgencyId agency;
  private Named first;
  private Named second;

  /** A new empty database. */
  abstract DataSource database();

  /** A file that others hold for good. */
  private record Named(String words, FileHash hash) {}

  @BeforeEach
  void open() throws IOException {
    source = database();
    portal = new TestPortal(source);
    documents = new TestDocuments(portal, folder);
    agency = portal.found("sarybulak").id();
    AgencyId other = portal.found("qaratal").id();
    List<Named> inOrder =
        Stream.of(held(other, "бір"), held(other, "екі"))
            .sorted(Comparator.comparing(file -> file.hash().value()))
            .toList();
    first = inOrder.getFirst();
    second = inOrder.getLast();
  }

  @AfterEach
  void close() {
    portal.close();
  }

  private Named held(AgencyId by, String words) throws IOException {
    Document document = documents.add(by, words);
    return new Named(
        words,
        documents.store.findEdition(document.id(), 1).orElseThrow().files().getFirst().hash());
  }

  /** The second file was put in before the first one. */
  private Document both() throws IOException {
    return documents.replace(documents.add(agency, second.words()), Language.RU, first.words());
  }

  @Test
  void whoPutsAFileInPlaceOfAnother() throws Exception {
    Document draft = documents.add(agency, first.words());
    takesTheFirstFirst(() -> documents.replace(draft, Language.KK, second.words()));
  }

  @Test
  void whoPutsItInTheOtherWayRound() throws Exception {
    Document draft = documents.add(agency, second.words());
    takesTheFirstFirst(() -> documents.replace(draft, Language.KK, first.words()));
  }

  @Test
  void whoTakesAFileOff() throws Exception {
    Document draft = both();
    TakeFileOff command =
        new TakeFileOff(
            draft.id(),
            draft.version(),
            new TakeFileOff.Place(Language.RU, FileFormat.PDF),
            Optional.empty());
    takesTheFirstFirst(() -> documents.replacingFiles.takeOff(command, TestPortal.OFFICER));
  }

  @Test
  void whoLaysAnotherFileAside() throws Exception {
    Document live = documents.publish(agency, "қаулы");
    documents.offer(live, first.words());
    takesTheFirstFirst(() -> documents.offer(live, second.words()));
  }

  @Test
  void whoDescribesOrPublishesADraft() throws Exception {
    Document draft = both();
    Document described =
        takesTheFirstFirst(() -> documents.describe(draft, TestDocuments.act("Атау")));
    assertTrue(takesTheFirstFirst(() -> documents.publish(described)).isLive());
  }

  @Test
  void whoThrowsADraftAway() throws Exception {
    Document draft = both();
    takesTheFirstFirst(() -> {
      documents.discard(draft);
      return draft;
    });
  }

  private <T> T takesTheFirstFirst(Callable<T> command) throws Exception {
    try (ExecutorService other = Executors.newSingleThreadExecutor()) {
      Future<T> begun =
          portal.database.transact(() -> {
            documents.files.lock(first.hash());
            Future<T> waiting = other.submit(command);
            Waiting.in(portal.database, List.of(waiting));
            assertTrue(isFree(second.hash()), "it waits with the second file in its hands");
            return waiting;
          });
      return begun.get();
    }
  }

  private boolean isFree(FileHash hash) {
    try (Connection connection = source.getConnection();
        PreparedStatement question =
            connection.prepareStatement(
                "select hash from kept_file where hash = ? for update skip locked")) {
      question.setString(1, hash.value());
      try (ResultSet found = question.executeQuery()) {
        return found.next();
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
