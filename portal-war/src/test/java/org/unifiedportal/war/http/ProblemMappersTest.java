package org.unifiedportal.war.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.ServerErrorException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unifiedportal.core.journal.DatabaseAway;
import org.unifiedportal.core.refusal.Issue;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.vault.FilesAway;

class ProblemMappersTest {
  static Stream<Arguments> refusals() {
    return Stream.of(
        Arguments.of(new Refusal.NotFound("agency", "x"), 404),
        Arguments.of(new Refusal.Stale(1, 2), 412),
        Arguments.of(new Refusal.NotAllowed("refusal.other-agency"), 403),
        Arguments.of(new Refusal.Conflict("refusal.withdrawn", List.of()), 409),
        Arguments.of(new Refusal.Invalid(List.of(Issue.at("/texts", "issue.text-missing"))), 422));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void everyRefusalHasItsStatusAndItsSentence(Refusal refusal, int status) {
    Response answer = new RefusedMapper(null).toResponse(new Refused(refusal));
    assertEquals(status, answer.getStatus());
    assertEquals(ProblemAnswer.TYPE, answer.getMediaType().toString());
    assertEquals("/api/#" + refusal.key(), body(answer).get("type").asText());
    assertFalse(body(answer).get("detail").asText().startsWith("refusal."), refusal.key());
  }

  @Test
  void anIssueIsToldWithItsPlaceItsKeyAndWords() {
    Refusal refusal = new Refusal.Invalid(List.of(Issue.at("/a", "issue.too-long", 1000)));
    JsonNode error = body(new RefusedMapper(null).toResponse(new Refused(refusal))).at("/errors/0");
    assertEquals("/a", error.get("pointer").asText());
    assertEquals("issue.too-long", error.get("key").asText());
    assertEquals("Мәтін 1000 таңбадан аспауға тиіс.", error.get("detail").asText());
  }

  @Test
  void anUnexpectedFailureGivesANumberAndNothingElseAway() {
    IllegalStateException failure = new IllegalStateException("password=hunter2 at /home/portal");
    Response answer = new FailureMapper(null).toResponse(failure);
    assertEquals(500, answer.getStatus());
    String incident = body(answer).get("incident").asText();
    assertTrue(incident.matches("[2-9A-Z]{4}-[2-9A-Z]{4}"), incident);
    assertTrue(body(answer).get("detail").asText().contains(incident));
    assertFalse(body(answer).toString().contains("hunter2"));
    assertFalse(body(answer).toString().contains("Exception"));
  }

  @Test
  void aDatabaseThatIsAwayIsATemporaryTroubleHoweverDeepItLies() {
    Throwable away = new DatabaseAway(new SQLException("refused", "08001"));
    Response answer = new FailureMapper(null).toResponse(new RuntimeException(away));
    assertEquals(503, answer.getStatus());
    assertEquals("5", answer.getHeaderString("Retry-After"));
  }

  @Test
  void aStoreOfFilesThatIsAwayIsATemporaryTroubleAndItsAddressIsNobodysBusiness() {
    FilesAway away = new FilesAway("http://inside:9000 does not answer", new IOException());
    Response answer = new FailureMapper(null).toResponse(new UncheckedIOException(away));
    assertEquals(503, answer.getStatus());
    assertEquals("5", answer.getHeaderString("Retry-After"));
    assertFalse(body(answer).toString().contains("inside"));
  }

  @Test
  void aFullDiskIsSaidSoWhicheverDatabaseFindsIt() {
    Throwable postgres = new DatabaseAway(new SQLException("could not extend file", "53100"));
    assertEquals(507, new FailureMapper(null).toResponse(postgres).getStatus());
    Throwable h2 = new RuntimeException(new java.io.IOException("No space left on device"));
    assertEquals(507, new FailureMapper(null).toResponse(h2).getStatus());
  }

  @Test
  void whatTheServerRefusesKeepsItsStatusAndAllowHeader() {
    WebFailureMapper mapper = new WebFailureMapper(null);
    assertEquals(404, mapper.toResponse(new NotFoundException("no trace")).getStatus());
    Response refused =
        mapper.toResponse(
            new NotAllowedException(Response.status(405).allow("GET", "HEAD").build()));
    assertEquals(405, refused.getStatus());
    assertTrue(refused.getHeaderString("Allow").contains("GET"));
    assertEquals(503, mapper.toResponse(new ServerErrorException(503)).getStatus());
  }

  @Test
  void aRedirectIsNoProblem() {
    RedirectionException moved = new RedirectionException(301, URI.create("/kk/"));
    assertSame(moved.getResponse(), new WebFailureMapper(null).toResponse(moved));
  }

  @Test
  void aPersonGetsAPageAndAProgramAProblem() {
    HumanErrors pages = (problem, asker) -> Response.status(problem.status()).entity("бет").build();
    RefusedMapper mapper = new RefusedMapper(only(pages));
    Problem problem = Problem.of(404, "problem.404");
    Asker person = new Asker(Language.KK, "kk/nowhere", false);
    assertEquals("бет", mapper.answer(problem, person).getEntity());
    Asker program = new Asker(Language.KK, "api/v1/nowhere", true);
    assertTrue(mapper.answer(problem, program).getEntity() instanceof JsonNode);
  }

  static Stream<Arguments> askers() {
    return Stream.of(
        Arguments.of("/api/v1/agencies", "text/html", true, Language.RU),
        Arguments.of("api/v1", null, true, Language.RU),
        Arguments.of("/api/", "text/html,*/*", false, Language.RU),
        Arguments.of("/kk/nowhere", "text/html", false, Language.KK),
        Arguments.of("/en/nowhere", "application/json", true, Language.EN),
        Arguments.of("/nowhere", "text/html,application/json", false, Language.RU));
  }

  @ParameterizedTest
  @MethodSource("askers")
  void theAddressAndTheAcceptHeaderTellWhoAsks(
      String path, String accept, boolean machine, Language language) {
    Asker asker = Asker.of(path, accept, "ru");
    assertEquals(machine, asker.machine());
    assertEquals(language, asker.language());
  }

  private static JsonNode body(Response answer) {
    return (JsonNode) answer.getEntity();
  }

  @SuppressWarnings("unchecked")
  private static Instance<HumanErrors> only(HumanErrors pages) {
    return (Instance<HumanErrors>)
        Proxy.newProxyInstance(
            Instance.class.getClassLoader(),
            new Class<?>[] {Instance.class},
            (proxy, method, arguments) -> method.getName().equals("get") ? pages : true);
  }
}
