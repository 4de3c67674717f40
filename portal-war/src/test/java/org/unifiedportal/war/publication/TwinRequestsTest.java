package org.unifiedportal.war.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.Meeting;
import org.unifiedportal.core.TestDatabases;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.publication.StartDraft;
import org.unifiedportal.core.text.Slug;

/** Requests that arrive at the same moment, on both databases. */
class TwinRequestsTest {
  private static final String DRAFT =
      "{\"kind\":\"news\",\"origin\":\"old-1\",\"texts\":{\"kk\":{\"title\":\"Т\",\"lead\":\"К\"}}}";
  private static final int TWINS = 8;

  @Test
  void twinsUnderOneKeyMakeOnePublicationOnH2() throws Exception {
    twinsUnderOneKeyMakeOnePublication(TestPortal.onH2());
  }

  @Test
  void twinsUnderOneKeyMakeOnePublicationOnPostgres() throws Exception {
    twinsUnderOneKeyMakeOnePublication(new TestPortal(TestDatabases.postgres()));
  }

  @Test
  void twinsOfOneOriginMakeOnePublicationOnPostgres() throws Exception {
    try (ApiInMemory api = new ApiInMemory(new TestPortal(TestDatabases.postgres()))) {
      String officer = api.bearer(api.sarybulak);
      List<Reply> replies =
          together(() -> api.call("POST", "/api/v1/publications").as(officer).json(DRAFT).send());
      assertEquals(1, replies.stream().filter(reply -> reply.status() == 201).count());
      assertEquals(TWINS - 1, replies.stream().filter(reply -> reply.status() == 409).count());
    }
  }

  @Test
  void ofTwinChangesOneWinsAndTheOthersAreStale() throws Exception {
    try (ApiInMemory api = new ApiInMemory(new TestPortal(TestDatabases.postgres()))) {
      String officer = api.bearer(api.sarybulak);
      Reply draft = api.call("POST", "/api/v1/publications").as(officer).json(DRAFT).send();
      String path = "/api/v1/publications/" + draft.at("/id") + "/publish";
      List<Reply> replies =
          together(() -> api.call("POST", path).as(officer).from("\"1\"").json("{}").send());
      assertEquals(1, replies.stream().filter(reply -> reply.status() == 200).count());
      assertEquals(TWINS - 1, replies.stream().filter(reply -> reply.status() == 412).count());
    }
  }

  @Test
  void ofTwoWhoPublishOneTextTheSecondIsAskedOnH2() throws Exception {
    ofTwoWhoPublishOneTextTheSecondIsAsked(TestPortal.onH2());
  }

  @Test
  void ofTwoWhoPublishOneTextTheSecondIsAskedOnPostgres() throws Exception {
    ofTwoWhoPublishOneTextTheSecondIsAsked(new TestPortal(TestDatabases.postgres()));
  }

  /** Under an address of its own: whoever wants the same one begins anew and sees the other. */
  private static Publication elsewhere(TestPortal portal, AgencyId agency, Content text) {
    return portal.drafting.start(
        new StartDraft(agency, PublicationKind.NEWS, text, Optional.of(new Slug("su-keldi")), ""),
        TestPortal.OFFICER);
  }

  private static void ofTwoWhoPublishOneTextTheSecondIsAsked(TestPortal portal) throws Exception {
    try (ApiInMemory api = new ApiInMemory(portal)) {
      String officer = api.bearer(api.sarybulak);
      Content text = TestPortal.content(PublicationKind.NEWS, "Су берілді", "Воду дали");
      Publication draft = elsewhere(portal, api.sarybulak.id(), text);
      AtomicReference<Publication> first = new AtomicReference<>();
      AtomicReference<Reply> second = new AtomicReference<>();
      Meeting.of(
          portal.database,
          () -> first.set(portal.publish(api.sarybulak.id(), PublicationKind.NEWS, text)),
          () ->
              second.set(
                  api.call("POST", "/api/v1/publications/" + draft.id() + "/publish")
                      .as(officer)
                      .from("\"1\"")
                      .json("{}")
                      .send()));

      Reply asked = second.get();
      assertEquals(409, asked.status(), asked.text());
      assertEquals(first.get().id().toString(), asked.at("/publications/0"));
      assertEquals(draft, portal.publications.get(draft.id()));
    }
  }

  private static void twinsUnderOneKeyMakeOnePublication(TestPortal portal) throws Exception {
    try (ApiInMemory api = new ApiInMemory(portal)) {
      String officer = api.bearer(api.sarybulak);
      List<Reply> replies =
          together(() ->
              api.call("POST", "/api/v1/publications")
                  .as(officer)
                  .with("Idempotency-Key", "twin")
                  .json(DRAFT)
                  .send());
      Set<String> answers = replies.stream().map(Reply::text).collect(Collectors.toSet());
      assertEquals(1, answers.size(), answers.toString());
      assertEquals(201, replies.getFirst().status());
    }
  }

  private static List<Reply> together(Callable<Reply> request) throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(TWINS)) {
      List<Callable<Reply>> twins = IntStream.range(0, TWINS).mapToObj(i -> request).toList();
      List<Future<Reply>> done = threads.invokeAll(twins);
      return done.stream().map(Future::resultNow).toList();
    }
  }
}
