package org.unifiedportal.core.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.Waiting;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.AgencyKind;
import org.unifiedportal.core.agency.Duty;
import org.unifiedportal.core.agency.FoundAgency;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.core.agency.TokenSecret;
import org.unifiedportal.core.publication.Change;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.publication.PublishEdition;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.Slug;

/** What happens beside the closing of an agency, in other threads; each database inherits it. */
abstract class BesideClosingContract {
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final Content CONTENT =
      TestPortal.content(PublicationKind.NEWS, "Жоба", "Черновик");

  @TempDir private Path folder;

  private TestPortal portal;
  private TestClosing all;
  private TestDocuments documents;
  private AgencyId department;

  abstract DataSource database();

  @BeforeEach
  void open() {
    portal = new TestPortal(database());
    all = new TestClosing(portal);
    documents = new TestDocuments(portal, folder);
    department = all.department.id();
  }

  @AfterEach
  void close() {
    portal.close();
  }

  /** What a command is answered: the key of its refusal, or nothing. */
  private static String answer(Callable<?> command) throws Exception {
    try {
      command.call();
      return "";
    } catch (Refused refused) {
      return refused.refusal().key();
    }
  }

  private Publication draft() {
    return portal.draft(department, PublicationKind.NEWS, CONTENT);
  }

  private Publication publish(Publication draft) {
    return portal.publishing.publish(
        new PublishEdition(draft.id(), draft.version(), new Change.First(), Optional.empty()),
        TestPortal.OFFICER);
  }

  private Account invite() {
    return all.people.person("dana", all.administrator, department, Role.OFFICER);
  }

  /** Each of them would slip in if it looked before the closing is committed. */
  private Map<String, Callable<?>> begun(Publication draft) {
    Map<String, Callable<?>> commands = new LinkedHashMap<>();
    commands.put("a draft", this::draft);
    commands.put("an edition", () -> publish(draft));
    commands.put("a document", () -> documents.add(department, "тағы"));
    commands.put("a warning", () -> all.warn(department));
    commands.put("a token", () -> portal.token(department));
    commands.put("a delegation", () -> all.delegate(all.department, all.oblast, 0));
    commands.put("a person", this::invite);
    return commands;
  }

  @Test
  void whateverBeginsBesideTheClosingWaitsForItAndIsRefused() throws Exception {
    Map<String, Callable<?>> commands = begun(draft());
    Map<String, Future<String>> answers = new LinkedHashMap<>();
    ExecutorService others = Executors.newCachedThreadPool();
    portal.database.transact(() -> {
      all.close();
      commands.forEach((what, it) -> answers.put(what, others.submit(() -> answer(it))));
      others.shutdown();
      Waiting.in(portal.database, answers.values());
    });

    await(others, LONG);
    for (Map.Entry<String, Future<String>> answer : answers.entrySet()) {
      assertEquals("refusal.agency-closed", answer.getValue().get(), answer.getKey());
    }
  }

  @Test
  void whoeverIsInTheMiddleOfSomethingIsWaitedForAndThenItEndsToo() throws Exception {
    ExecutorService other = Executors.newSingleThreadExecutor();
    List<Future<Agency>> closed = new ArrayList<>();
    TokenSecret secret =
        portal.database.transact(() -> {
          TokenSecret made = portal.token(department);
          closed.add(other.submit(() -> all.close()));
          other.shutdown();
          Waiting.in(portal.database, closed);
          return made;
        });

    assertFalse(closed.getFirst().get().isOpen());
    assertTrue(portal.tokens.find(secret.hash()).orElseThrow().ended().isPresent());
  }

  @Test
  void anAgencyIsFoundedBelowAnotherOrThatOneIsClosedNeverBoth() throws Exception {
    all.close();
    ExecutorService other = Executors.newSingleThreadExecutor();
    Future<String> founded =
        portal.database.transact(() -> {
          all.close(all.akimat, 1);
          FoundAgency below =
              new FoundAgency(
                  AgencyKind.DEPARTMENT,
                  new Slug("sport"),
                  new Agency.Parent.Of(all.akimat.id()),
                  all.akimat.profile());
          Future<String> answer =
              other.submit(() -> answer(() -> portal.founding.found(below, TestPortal.OFFICER)));
          other.shutdown();
          Waiting.in(portal.database, List.of(answer));
          return answer;
        });
    assertEquals("refusal.agency-below-closed", founded.get());
  }

  @Test
  void whoeverAcceptsAnInvitationBesideTheClosingHasNoDutyThereAfterwards() throws Exception {
    Invited invited =
        all.people.inviting.invite(
            new InvitePerson(
                "Дана",
                Language.KK,
                List.of(
                    new Duty.At(Role.OFFICER, department),
                    new Duty.At(Role.OFFICER, all.akimat.id()))),
            all.administrator);
    ExecutorService other = Executors.newSingleThreadExecutor();
    Future<Account> accepted =
        portal.database.transact(() -> {
          all.close();
          Future<Account> opened =
              other.submit(() ->
                  all.people.accepting.accept(
                      new AcceptInvitation(invited.secret(), "dana", "", TestPeople.PASSWORD)));
          other.shutdown();
          Waiting.in(portal.database, List.of(opened));
          return opened;
        });
    assertEquals(Set.of(all.akimat.id()), accepted.get().agencies());
  }

  private static boolean await(ExecutorService threads, Duration time) {
    try {
      return threads.awaitTermination(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
