package org.unifiedportal.core.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.document.Document;

/** What every database must know of publications that point to documents. */
abstract class MentionsContract {
  @TempDir Path folder;
  private TestPortal portal;
  private WorkStore work;
  private AgencyId own;
  private AgencyId other;
  private Document document;

  /** A new empty database. */
  abstract DataSource database();

  @BeforeEach
  void open() throws IOException {
    portal = new TestPortal(database());
    work = WorkStore.in(portal.database);
    own = portal.found("sarybulak").id();
    other = portal.found("karatal").id();
    document = new TestDocuments(portal, folder).publish(own, "Су тарифі туралы");
  }

  @AfterEach
  void close() {
    portal.close();
  }

  private static Content content(String words) {
    return TestPortal.content(PublicationKind.NEWS, words, "Русский текст");
  }

  private String permanent() {
    return "d/" + document.id();
  }

  private List<PublicationId> mentioning(Set<AgencyId> agencies) {
    Set<String> targets = Set.of(permanent(), document.live().orElseThrow().path().value());
    return work.mentioning(targets, agencies, 10).stream()
        .map(line -> line.publication().id())
        .toList();
  }

  @Test
  void aDraftIsKnownToPointThereByEitherAddress() {
    Publication byId =
        portal.draft(own, PublicationKind.NEWS, content("Қараңыз: /" + permanent() + "/kk"));
    Publication byPath =
        portal.draft(
            own,
            PublicationKind.NEWS,
            content("Беті: https://portal.example/ru/sarybulak/files/2026/su-tarifi-turaly"));
    portal.draft(own, PublicationKind.NEWS, content("Ешқайда сілтемейді"));

    assertEquals(Set.of(byId.id(), byPath.id()), Set.copyOf(mentioning(Set.of(own))));
    assertEquals(List.of(), mentioning(Set.of(other)));
    assertEquals(List.of(), mentioning(Set.of()));
  }

  @Test
  void whatNoLongerPointsThereIsForgottenAndWhatIsLiveStillCounts() {
    Publication live = portal.publish(own, PublicationKind.NEWS, content("Құжат: /" + permanent()));
    Publication redrafted =
        portal.drafting.replace(
            new ReplaceDraft(live.id(), live.version(), content("Сілтемесіз")), TestPortal.OFFICER);
    assertEquals(List.of(live.id()), mentioning(Set.of(own)), "citizens still see the link");

    portal.publishing.publish(
        new PublishEdition(live.id(), redrafted.version(), new Change.Minor(), Optional.empty()),
        TestPortal.OFFICER);
    assertEquals(List.of(), mentioning(Set.of(own)));
  }

  @Test
  void ofOthersOnlyWhatCitizensSeeIsTold() {
    portal.draft(other, PublicationKind.NEWS, content("Жоба: /" + permanent()));
    Publication live =
        portal.publish(other, PublicationKind.NEWS, content("Көрші құжаты: /" + permanent()));
    assertEquals(List.of(live.id()), mentioning(Set.of(own)));

    portal.withdraw(live);
    assertEquals(List.of(), mentioning(Set.of(own)));
  }

  @Test
  void onlyWholeAddressesCount() {
    assertEquals(
        Set.of("d/3f2b8c1e-0000-4000-8000-000000000001", "qala/files/2026/zhospar"),
        JpaMentions.targets(
            "{\"a\":\"/d/3f2b8c1e-0000-4000-8000-000000000001\",\"b\":\"/d/3f2b8c1e\","
                + "\"c\":\"/kk/qala/files/2026/zhospar#v2\",\"d\":\"/kk/qala/files\"}"));
  }
}
