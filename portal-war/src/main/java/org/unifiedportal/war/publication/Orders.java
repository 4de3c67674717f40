package org.unifiedportal.war.publication;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.agency.Access;
import org.unifiedportal.core.agency.ApiToken;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.KeptAnswer;
import org.unifiedportal.core.journal.Receipts;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationStore;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.caller.Answered;
import org.unifiedportal.war.caller.Callers;
import org.unifiedportal.war.caller.Once;
import org.unifiedportal.war.caller.RequestKey;
import org.unifiedportal.war.http.Problem;
import org.unifiedportal.war.http.RequestRefused;
import org.unifiedportal.war.http.VersionTag;

/** Takes orders of programs: who asks, for what, from which version, and once. */
@Dependent
class Orders {
  private final Callers callers;
  private final PublicationStore publications;
  private final PublicationAnswers answers;
  private final Once once;

  @Inject
  Orders(
      Callers callers,
      PublicationStore publications,
      PublicationAnswers answers,
      Database database,
      Receipts receipts) {
    this.callers = callers;
    this.publications = publications;
    this.answers = answers;
    this.once = new Once(database, receipts);
  }

  /** A command on a publication that is there. */
  interface Command {
    Publication carryOut(Ordered ordered, Actor actor);
  }

  /** A command that begins a publication. */
  interface Beginning {
    Publication begin(ApiToken token);
  }

  /** A command that may leave no publication behind. */
  interface Discard {
    Optional<Publication> carryOut(Ordered ordered, Actor actor);
  }

  /** Carries out a command on the publication the act names. */
  Response change(Demand demand, Act act, @Nullable JsonNode body, Command command) {
    ApiToken token = callers.get(demand.authorization);
    refuseWithoutBody(body);
    RequestKey key = demand.key(token, act.toString(), body);
    return Answered.response(
        once.answer(
            key,
            () -> {
              Publication current = allowed(token, act);
              long version = VersionTag.required(demand.ifMatch).version();
              Publication changed = command.carryOut(new Ordered(current, version), token.actor());
              return kept(key, 200, changed);
            }));
  }

  /** Throws the draft of this publication away; what is left has a new version. */
  Response discard(Demand demand, String id, Discard command) {
    ApiToken token = callers.get(demand.authorization);
    Act act = new Act("discard", id, Scope.WRITE);
    RequestKey key = demand.key(token, act.toString(), null);
    return Answered.response(
        once.answer(
            key,
            () -> {
              Publication current = allowed(token, act);
              long version = VersionTag.required(demand.ifMatch).version();
              Optional<Publication> left =
                  command.carryOut(new Ordered(current, version), token.actor());
              DiscardedAnswer answer = new DiscardedAnswer(current.id().value(), left.isPresent());
              return left.map(one -> Answered.keep(key, answer, new VersionTag(one.version())))
                  .orElseGet(() -> Answered.keep(key, answer));
            }));
  }

  /** Begins a publication of the token's agency. */
  Response begin(Demand demand, @Nullable JsonNode body, Beginning beginning) {
    ApiToken token = callers.get(demand.authorization);
    refuseWithout(Scope.WRITE, token);
    refuseWithoutBody(body);
    RequestKey key = demand.key(token, "begin", body);
    return Answered.response(
        once.answer(key, () -> kept(key, 201, namingTheKnown(token, beginning))));
  }

  /** A publication of the asker's own agency; anybody else's is not found. */
  Publication own(ReadDemand demand, String id) {
    ApiToken token = callers.get(demand.authorization);
    Visible visible = new Visible(publications, Optional.of(token));
    return PublicationIds.parse(id)
        .flatMap(publications::find)
        .filter(visible::isOwn)
        .orElseThrow(() -> Visible.notFound("publication", id));
  }

  private KeptAnswer kept(RequestKey key, int status, Publication publication) {
    return Answered.keep(
        key,
        status,
        answers.of(publication),
        new VersionTag(publication.version()),
        answers.addresses().api("publications/" + publication.id()));
  }

  private Publication allowed(ApiToken token, Act act) {
    Visible visible = new Visible(publications, Optional.of(token));
    Publication current =
        PublicationIds.parse(act.id())
            .flatMap(publications::find)
            .filter(found -> isOf(token, found) || visible.isKnowable(found))
            .orElseThrow(() -> Visible.notFound("publication", act.id()));
    if (!isOf(token, current)) {
      throw new Refused(new Refusal.NotAllowed("refusal.other-agency"));
    }
    refuseWithout(act.scope(), token);
    return current;
  }

  private static boolean isOf(ApiToken token, Publication publication) {
    return token.agency().equals(publication.agency());
  }

  private static void refuseWithoutBody(@Nullable JsonNode body) {
    if (body == null) {
      throw new RequestRefused(Problem.of(400, "problem.body-missing"));
    }
  }

  private static void refuseWithout(Scope scope, ApiToken token) {
    if (!Access.isAllowed(token, scope, token.agency())) {
      throw new RequestRefused(Problem.of(403, "refusal.scope", scope.key()));
    }
  }

  private Publication namingTheKnown(ApiToken token, Beginning beginning) {
    try {
      return beginning.begin(token);
    } catch (Refused refused) {
      throw known(token, refused.refusal())
          .<RuntimeException>map(RequestRefused::new)
          .orElse(refused);
    }
  }

  private Optional<Problem> known(ApiToken token, Refusal refusal) {
    return refusal instanceof Refusal.Conflict conflict
            && conflict.key().equals("refusal.origin-exists")
        ? publications
            .findByOrigin(token.agency(), conflict.arguments().getFirst().toString())
            .map(known -> naming(known, conflict))
        : Optional.empty();
  }

  private static Problem naming(Publication known, Refusal.Conflict conflict) {
    UUID id = known.id().value();
    return Problem.of(409, conflict.key(), conflict.arguments().toArray())
        .withFact("existing", id)
        .withFact("existingVersion", known.version());
  }
}
