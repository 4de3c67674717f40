package org.unifiedportal.war.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestDatabases;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.LiveFilter;
import org.unifiedportal.core.publication.PublicationId;
import org.unifiedportal.core.publication.PublicationKind;

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
  void ofOneTextInManyDraftsOneIsPublishedAndTheOthersAreAskedAboutOnH2() throws Exception {
    ofOneTextInManyDraftsOneIsPublishedAndTheOthersAreAskedAbout(TestPortal.onH2());
  }

  @Test
  void ofOneTextInManyDraftsOneIsPublishedAndTheOthersAreAskedAboutOnPostgres() throws Exception {
    ofOneTextInManyDraftsOneIsPublishedAndTheOthersAreAskedAbout(
        new TestPortal(TestDatabases.postgres()));
  }

  private static void ofOneTextInManyDraftsOneIsPublishedAndTheOthersAreAskedAbout(
      TestPortal portal) throws Exception {
    try (ApiInMemory api = new ApiInMemory(portal)) {
      String officer = api.bearer(api.sarybulak);
      Content text = TestPortal.content(PublicationKind.NEWS, "Су берілді", "Воду дали");
      Queue<PublicationId> drafts = new ConcurrentLinkedQueue<>();
      for (int twin = 0; twin < TWINS; twin++) {
        drafts.add(portal.draft(api.sarybulak.id(), PublicationKind.NEWS, text).id());
      }
      List<Reply> replies =
          together(() ->
              api.call("POST", "/api/v1/publications/" + drafts.remove() + "/publish")
                  .as(officer)
                  .from("\"1\"")
                  .json("{}")
                  .send());
      List<String> live =
          portal.publications.list(LiveFilter.ALL, TWINS).stream()
              .map(one -> one.id().toString())
              .toList();
      List<Reply> asked = replies.stream().filter(reply -> reply.status() == 409).toList();
      assertEquals(TWINS - 1, asked.size(), replies.toString());
      assertEquals(live, asked.stream().map(one -> one.at("/publications/0")).distinct().toList());
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
