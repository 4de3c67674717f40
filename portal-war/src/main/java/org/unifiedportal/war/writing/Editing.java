package org.unifiedportal.war.writing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Ground;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.picture.Picture;
import org.unifiedportal.core.publication.CancelSchedule;
import org.unifiedportal.core.publication.Change;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.CorrectEdition;
import org.unifiedportal.core.publication.Correcting;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.publication.PublishEdition;
import org.unifiedportal.core.publication.ReplaceDraft;
import org.unifiedportal.core.publication.ScheduleEdition;
import org.unifiedportal.core.publication.ScheduledAct;
import org.unifiedportal.core.publication.StartDraft;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.publication.Desk;

/** Carries out what the buttons of the form say, by the same commands as the API. */
@Dependent
public class Editing {
  private final OwnPublications own;
  private final SheetReadiness readiness;
  private final TellingPictures telling;
  private final Database database;
  private final Desk desk;

  /** Those who carry out commands. */
  @Inject
  public Editing(
      OwnPublications own,
      SheetReadiness readiness,
      TellingPictures telling,
      Database database,
      Desk desk) {
    this.own = own;
    this.readiness = readiness;
    this.telling = telling;
    this.database = database;
    this.desk = desk;
  }

  /** Begins a publication, and publishes or schedules it where that is what was pressed. */
  Order.Done begin(PublicationKind kind, Order order) {
    AgencyId agency =
        OwnPublications.parsed(order.sheet().text("agency"))
            .map(AgencyId::new)
            .orElse(new AgencyId(new UUID(0, 0)));
    AgencyId runner =
        own.runner(agency, kind, order.visitor().account())
            .orElseThrow(() -> new Refused(new Refusal.NotAllowed("refusal.no-right")));
    Content content = readiness.content(new Subject(kind, agency, Optional.empty()), false, order);
    Actor actor = order.visitor().account().actor();
    return database.transact(() -> {
      List<Picture> told = telling.hold(order, agency);
      StartDraft command = new StartDraft(agency, kind, content, Optional.empty(), "");
      Publication begun =
          runner.equals(agency)
              ? desk.drafting().start(command, actor)
              : desk.drafting().startFor(runner, command, actor);
      telling.tell(told, order);
      return release(begun, order);
    });
  }

  /** Saves what was typed, and publishes, corrects or schedules where that is what was pressed. */
  Order.Done change(Publication current, Order order) {
    own.refuseWithout(Scope.WRITE, current, order.visitor().account());
    return switch (order.button()) {
      case "correct" -> correct(current, order);
      case "expire" -> expire(current, order);
      case "call-off" -> callOff(current, ScheduledAct.PUBLISH, order);
      case "call-off-expiry" -> callOff(current, ScheduledAct.EXPIRE, order);
      default -> {
        Content content = content(current, order);
        Actor actor = order.visitor().account().actor();
        yield database.transact(() -> {
          List<Picture> told = hold(current, order);
          Publication replaced =
              desk.drafting()
                  .replace(new ReplaceDraft(current.id(), order.knownVersion(), content), actor);
          telling.tell(told, order);
          return release(replaced, order);
        });
      }
    };
  }

  /** Locks in the order in which everybody does: the text, its pictures, their agencies. */
  private List<Picture> hold(Publication current, Order order) {
    desk.drafting().hold(current.id(), order.knownVersion());
    return telling.hold(order, current.agency());
  }

  private Order.Done release(Publication saved, Order order) {
    return switch (order.button()) {
      case "publish" -> publish(saved, order);
      case "schedule" -> {
        refuseWithoutPublishing(saved, order);
        schedule(saved, ScheduledAct.PUBLISH, order);
        refuseOvertaken(saved, order);
        yield new Order.Done(saved, "scheduled");
      }
      default -> new Order.Done(saved, "saved");
    };
  }

  private Order.Done publish(Publication saved, Order order) {
    refuseWithoutPublishing(saved, order);
    Change change = saved.isLive() ? change(order) : new Change.First();
    PublishEdition command =
        new PublishEdition(saved.id(), saved.version(), change, Optional.empty());
    Actor actor = order.visitor().account().actor();
    Publication live = desk.publishing().publish(command, actor);
    refuseOvertaken(saved, order);
    return new Order.Done(live, "published");
  }

  /** Somebody else may have brought out the same at this very moment. */
  private void refuseOvertaken(Publication saved, Order order) {
    if (!saved.isLive()) {
      readiness.refuseOvertaken(saved, order);
    }
  }

  private Order.Done correct(Publication current, Order order) {
    refuseWithoutPublishing(current, order);
    refuseIfStale(current, order);
    Correcting.refuseIfNotLive(current);
    Content content = content(current, order);
    CorrectEdition command =
        new CorrectEdition(current.id(), order.knownVersion(), content, change(order));
    Actor actor = order.visitor().account().actor();
    return database.transact(() -> {
      List<Picture> told = hold(current, order);
      Publication corrected = desk.correcting().correct(command, actor);
      telling.tell(told, order);
      return new Order.Done(corrected, "corrected");
    });
  }

  private Order.Done expire(Publication current, Order order) {
    refuseWithoutPublishing(current, order);
    Publication known =
        new Publication(
            current.id(),
            current.agency(),
            current.kind(),
            current.slug(),
            current.origin(),
            current.standing(),
            current.latest(),
            order.knownVersion());
    schedule(known, ScheduledAct.EXPIRE, order);
    return new Order.Done(current, "scheduled");
  }

  private Order.Done callOff(Publication current, ScheduledAct act, Order order) {
    refuseWithoutPublishing(current, order);
    CancelSchedule command = new CancelSchedule(current.id(), order.knownVersion(), act);
    Actor actor = order.visitor().account().actor();
    String notice =
        switch (act) {
          case PUBLISH -> "called-off";
          case EXPIRE -> "expiry-called-off";
        };
    return new Order.Done(desk.scheduling().cancel(command, actor), notice);
  }

  private void schedule(Publication publication, ScheduledAct act, Order order) {
    ScheduleEdition command =
        new ScheduleEdition(publication.id(), publication.version(), act, moment(order));
    Account account = order.visitor().account();
    Actor actor = account.actor();
    switch (own.ground(publication, account)) {
      case Ground.Own mine -> desk.scheduling().schedule(command, actor);
      case Ground.By by -> desk.scheduling().scheduleBy(by.delegation().id(), command, actor);
      case Ground.None gone -> throw new Refused(new Refusal.NotAllowed("refusal.no-right"));
    }
  }

  private Instant moment(Order order) {
    Issues issues = new Issues();
    Optional<Instant> at = readiness.moment(order.sheet(), issues);
    issues.refuseIfAny();
    return at.orElseThrow();
  }

  private void refuseWithoutPublishing(Publication publication, Order order) {
    own.refuseWithout(Scope.PUBLISH, publication, order.visitor().account());
  }

  private Content content(Publication current, Order order) {
    refuseIfStale(current, order);
    return readiness.content(Subject.of(current), current.isLive(), order);
  }

  /** Whoever hasn't seen what somebody else saved sees it before anything is wrong. */
  private static void refuseIfStale(Publication current, Order order) {
    long known = order.knownVersion();
    if (known >= 0 && known != current.version()) {
      throw new Refused(new Refusal.Stale(known, current.version()));
    }
  }

  /** What the correction changes; that it is said was seen before. */
  private static Change change(Order order) {
    return new TypedChange(order.sheet()).read(new Issues()).orElseThrow();
  }
}
