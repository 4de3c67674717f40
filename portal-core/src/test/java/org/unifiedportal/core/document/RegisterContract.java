package org.unifiedportal.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.vault.FileText;
import org.unifiedportal.core.vault.Reading;

/** What every database must answer officers who look through their own documents. */
abstract class RegisterContract {
  @TempDir Path folder;
  private DataSource source;
  private TestPortal portal;
  private TestDocuments documents;
  private RegisterStore register;
  private AgencyId own;
  private AgencyId other;

  /** A new empty database. */
  abstract DataSource database();

  @BeforeEach
  void open() {
    source = database();
    portal = new TestPortal(source);
    documents = new TestDocuments(portal, folder);
    register = RegisterStore.in(portal.database);
    own = portal.found("sarybulak").id();
    other = portal.found("karatal").id();
  }

  @AfterEach
  void close() {
    portal.close();
  }

  private RegisterFilter mine() {
    return RegisterFilter.of(Set.of(own));
  }

  private List<DocumentId> ids(RegisterFilter filter) {
    return register.list(filter, 50).stream().map(line -> line.document().id()).toList();
  }

  private Document described(String title, Card card) throws IOException {
    return documents.describe(documents.add(own, title), card);
  }

  private static Card bare(LocalText title) {
    return Card.titled(title);
  }

  @Test
  void officersSeeTheirOwnInAnyStandingNewestChangeFirstPageByPage() throws IOException {
    Document draft = documents.add(own, "жоба");
    portal.clock.advance(Duration.ofMinutes(1));
    Document live = documents.publish(own, "қаулы");
    portal.clock.advance(Duration.ofMinutes(1));
    Document gone =
        documents.withdraw(
            documents.publish(own, "ескі"),
            new Tombstone(
                Tombstone.Cause.MISTAKE, LocalText.of("Қате", "Ошибка"), Optional.empty()));
    documents.publish(other, "бөтен");

    assertEquals(List.of(gone.id(), live.id(), draft.id()), ids(mine()));
    RegisterLine first = register.list(mine(), 1).getFirst();
    assertEquals(1, first.files().size());
    assertEquals(List.of(live.id(), draft.id()), ids(mine().behind(Optional.of(first.place()))));
    assertEquals(List.of(), ids(RegisterFilter.of(Set.of())));
    assertEquals(4, ids(RegisterFilter.of(Set.of(own, other))).size());
  }

  @Test
  void theRegisterIsNarrowedByStandingAndKind() throws IOException {
    Document draft = described("кесте", bare(LocalText.of("Кесте", "Таблица")));
    Document live = documents.publish(own, "қаулы");

    assertEquals(List.of(live.id()), ids(mine().with(Optional.of(RegisterFilter.State.LIVE))));
    assertEquals(
        List.of(draft.id()), ids(mine().with(Optional.of(RegisterFilter.State.UNPUBLISHED))));
    assertEquals(List.of(live.id()), ids(mine().of(Optional.of(DocumentKind.RESOLUTION))));
    assertEquals(
        List.of(),
        ids(
            mine()
                .with(Optional.of(RegisterFilter.State.LIVE))
                .of(Optional.of(DocumentKind.GENERAL))));
  }

  @Test
  void aDocumentIsFoundByNumberAndWordsOfAnyTitleInAnyCase() throws IOException {
    Document water = documents.add(own, "Ауыз су ТАРИФІ");
    documents.add(own, "100%_жол");

    assertEquals(List.of(water.id()), ids(mine().saying(List.of("тарифі", "СУ"))));
    assertEquals(2, ids(mine().saying(List.of("118-viii"))).size());
    assertEquals(1, ids(mine().saying(List.of("100%_"))).size());
    assertEquals(List.of(), ids(mine().saying(List.of("1%0"))));
    assertEquals(List.of(), ids(mine().saying(List.of("!"))));
    documents.describe(water, bare(LocalText.of("Жаңа атау", "Новое название")));
    assertEquals(List.of(), ids(mine().saying(List.of("тарифі"))));
    assertEquals(List.of(water.id()), ids(mine().saying(List.of("новое"))));
  }

  @Test
  void whatCardsLackIsCountedAndListedUntilItIsMended() throws IOException {
    Document bare = described("қаулы", bare(LocalText.in(Language.KK, "Қаулы")));
    Document act = documents.add(own, "шешім");

    assertEquals(
        Map.of("date", 1, "kind", 1, "title.ru", 1, "topic", 2, "signatory", 1),
        register.gaps(Set.of(own)));
    assertEquals(List.of(bare.id()), ids(mine().lacking("title.ru")));
    assertEquals(List.of(act.id()), ids(mine().lacking("signatory")));
    assertEquals(Map.of(), register.gaps(Set.of(other)));
    assertEquals(Map.of(), register.gaps(Set.of()));

    documents.describe(bare, TestDocuments.act("Қаулы"));
    assertFalse(register.gaps(Set.of(own)).containsKey("title.ru"));
  }

  @Test
  void whatADraftsFileNamesIsToBeCheckedAndNotToBeFound() throws IOException {
    documents.finds =
        new FileText(
            Reading.READ,
            OptionalInt.empty(),
            "x",
            "{\"title\":\"Кесте туралы\",\"date\":\"2026-11-12\",\"language\":\"kk\"}");
    Document bare = described("кесте", bare(LocalText.in(Language.RU, "Таблица")));
    assertEquals(Map.of(), register.readFromFiles(Set.of(own)), "not read yet");
    documents.read();

    assertEquals(Map.of("date", 1, "title.kk", 1), register.readFromFiles(Set.of(own)));
    assertEquals(Map.of(), register.readFromFiles(Set.of(other)));
    assertEquals(Map.of(), register.readFromFiles(Set.of()));

    documents.publish(bare);
    assertEquals(Map.of(), register.readFromFiles(Set.of(own)), "nothing is filled in any more");
    assertTrue(register.gaps(Set.of(own)).containsKey("date"));
  }

  @Test
  void whatWasTakenBackLacksNothing() throws IOException {
    Document live = documents.publish(own, "қаулы");
    assertFalse(register.gaps(Set.of(own)).isEmpty());
    documents.withdraw(
        live,
        new Tombstone(Tombstone.Cause.MISTAKE, LocalText.of("Қате", "Ошибка"), Optional.empty()));
    assertEquals(Map.of(), register.gaps(Set.of(own)));
  }

  @Test
  void documentsOfAnOlderPortalGetTheSameGaps() throws Exception {
    described("кесте", bare(LocalText.in(Language.RU, "Таблица \"kk\":\"жоқ\"")));
    described("қаулы", TestDocuments.act("Қаулы"));
    described("бланк", bare(LocalText.of("Бланк", "Бланк", "Form")));
    documents.publish(own, "шешім");
    Set<String> written = rows();
    assertTrue(written.size() > 8, written::toString);

    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("delete from document_gap");
      for (String insert : backfill()) {
        statement.execute(insert);
      }
    }
    assertEquals(written, rows());
  }

  private static List<String> backfill() throws IOException {
    try (InputStream script =
        RegisterStore.class.getResourceAsStream("/db/core/V26__register.sql")) {
      String all = new String(script.readAllBytes(), StandardCharsets.UTF_8);
      return List.of(all.split(";")).stream()
          .map(String::strip)
          .filter(part -> part.startsWith("insert"))
          .toList();
    }
  }

  private Set<String> rows() throws SQLException {
    Set<String> rows = new TreeSet<>();
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("select id, agency_id, stops from document_gap")) {
      while (found.next()) {
        rows.add(found.getString(1) + " " + found.getString(2) + " " + found.getBoolean(3));
      }
    }
    return rows;
  }
}
