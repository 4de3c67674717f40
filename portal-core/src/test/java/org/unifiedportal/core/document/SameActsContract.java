package org.unifiedportal.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;

/** What every database must know of acts that citizens would have twice. */
abstract class SameActsContract {
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

  private Document described(String title, Card card) throws IOException {
    return documents.describe(documents.add(own, title), card);
  }

  private static Card bare(LocalText title) {
    return Card.titled(title);
  }

  private List<DocumentId> doubled(Document document) {
    return ids(acts().doubled(document));
  }

  private SameActs acts() {
    return new SameActs(portal.agencies, register, documents.store);
  }

  private static List<DocumentId> ids(List<Document> documents) {
    return documents.stream().map(Document::id).toList();
  }

  @Test
  void whatWasTakenDownIsDoubledByWhatCitizensHaveUntilItIsBack() throws IOException {
    Tombstone mistake =
        new Tombstone(Tombstone.Cause.MISTAKE, LocalText.of("Қате.", "Ошибка."), Optional.empty());
    Document live = documents.publish(own, "қаулы");
    Document gone = documents.withdraw(live, mistake);
    assertEquals(List.of(), acts().doubledOnceBack(gone));
    Document anew = documents.publish(own, "қаулы, қайта");
    assertEquals(List.of(anew.id()), ids(acts().doubledOnceBack(gone)));
    assertEquals(List.of(), doubled(gone), "it isn't published, but put back");
    documents.withdraw(anew, mistake);
    assertEquals(List.of(), ids(acts().doubledOnceBack(gone)));
    Document file = documents.replace(documents.publish(own, "бұйрық"), Language.RU, "қаулы");
    file = documents.describe(file, bare(LocalText.of("Бұйрық", "Приказ")));
    assertEquals(List.of(file.id()), ids(acts().doubledOnceBack(gone)), "the same file");
    assertEquals(List.of(), ids(acts().doubledOnceBack(documents.putBack(gone))));
  }

  @Test
  void ofTwoWhoAskAtTheSameMomentTheSecondSeesWhatTheFirstOneDid() throws Exception {
    Document one = documents.add(own, "қаулы");
    Document two = documents.add(own, "қаулы, жоба");
    List<List<DocumentId>> seen = Collections.synchronizedList(new ArrayList<>());

    Optional<Throwable> refused =
        Meeting.of(
            portal.database,
            () -> seen.add(publishedAlone(one)),
            () -> seen.add(publishedAlone(two)));

    assertEquals(Optional.empty(), refused);
    assertEquals(List.of(List.of(), List.of(one.id())), seen);
    assertThrows(Refused.class, () -> acts().alone(two.id(), two.version()), "it is another now");
  }

  private List<DocumentId> publishedAlone(Document draft) {
    return portal.database.transact(() -> {
      List<DocumentId> others = doubled(acts().alone(draft.id(), draft.version()));
      documents.publish(draft);
      return others;
    });
  }

  @Test
  void anActIsDoubledByWhatCitizensSeeUnderItsNumberDayAndIssuerOrWithItsFile() throws IOException {
    Document draft = documents.add(own, "қаулы");
    documents.publish(other, "көршінің қаулысы");
    Document colleague = documents.add(own, "қаулы, жоба");
    assertEquals(List.of(), doubled(draft), "of another agency, or seen by nobody");
    Document live = documents.publish(colleague);
    assertEquals(List.of(live.id()), doubled(draft));
    assertEquals(List.of(), doubled(live), "it is published already");

    Card known = TestDocuments.act("бұйрық");
    Document elsewhere = described("бұйрық", bare(LocalText.of("Бұйрық", "Приказ")));
    assertEquals(List.of(), doubled(elsewhere));
    live = documents.replace(live, Language.RU, "бұйрық");
    assertEquals(List.of(live.id()), doubled(elsewhere), "the same file");
    live = documents.replace(live, Language.RU, "түзетілген бұйрық");
    assertEquals(List.of(), doubled(elsewhere), "an edition before had it");
    assertEquals(List.of(live.id()), doubled(documents.describe(elsewhere, known)));
  }

  private int unname() throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      return statement.executeUpdate("update document set act = null where act <> ''");
    }
  }

  @Test
  void whatWasKeptBeforeActsWereAskedForIsNamedOnceAndFound() throws Exception {
    Document live = documents.publish(own, "қаулы");
    Document draft = documents.add(own, "қаулы, жоба");
    Document bare =
        described("кесте", bare(LocalText.in(Language.RU, "\"number\":\"1\", \"date\":\"\"")));
    assertEquals(2, unname());
    assertEquals(List.of(), doubled(draft), "as V59 left it");
    long written = portal.journal.head();

    NamingActs naming = new NamingActs(portal.database, register);
    assertEquals(2, naming.run());

    assertEquals(List.of(live.id()), doubled(draft));
    assertEquals(Optional.of(live), documents.store.find(live.id()), "not even a new version");
    assertEquals(written, portal.journal.head());
    assertEquals(0, naming.run(), "once only: " + bare);
    assertEquals(draft.version() + 1, documents.describe(draft, draft.card()).version());
  }

  @Test
  void eachPortionOfThemBeginsBehindTheLastOne() throws Exception {
    for (String words : List.of("бірінші", "екінші", "үшінші")) {
      documents.add(own, words);
    }
    assertEquals(3, unname());
    RegisterStore.Named first = register.nameActs("", 1);
    assertEquals(1, first.acts());
    assertEquals(1, unname(), "what lies before is not looked at again");
    RegisterStore.Named rest = register.nameActs(first.last(), 10);
    assertEquals(2, rest.acts());
    assertEquals(new RegisterStore.Named(0, rest.last()), register.nameActs(rest.last(), 10));
    assertEquals(1, register.nameActs("", 10).acts());
  }
}
