package org.unifiedportal.war.writing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Ground;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.publication.CancelSchedule;
import org.unifiedportal.core.publication.Change;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.CorrectEdition;
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
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.war.publication.Desk;

/** Carries out what the buttons of the form say, by the same commands as the API. */
@Dependent
public class Editing {
  private final OwnPublications own;
  private final OpenChecks checks;
  private final Database database;
  private final Desk desk;
  private final PortalTime time;

  /** Those who carry out commands. */
  @Inject
  public Editing(
      OwnPublications own, OpenChecks checks, Database database, Desk desk, PortalTime time) {
    this.own = own;
    this.checks = checks;
    this.database = database;
    this.desk = desk;
    this.time = time;
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
    Content content = content(kind, order.sheet());
    Actor actor = order.visitor().account().actor();
    return database.transact(() -> {
      StartDraft command = new StartDraft(agency, kind, content, Optional.empty(), "");
      Publication begun =
          runner.equals(agency)
              ? desk.drafting().start(command, actor)
              : desk.drafting().startFor(runner, command, actor);
      return release(begun, content, order);
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
        Content content = content(current.kind(), order.sheet());
        Actor actor = order.visitor().account().actor();
        yield database.transact(() -> {
          Publication replaced =
              desk.drafting()
                  .replace(new ReplaceDraft(current.id(), order.knownVersion(), content), actor);
          return release(replaced, content, order);
        });
      }
    };
  }

  private Order.Done release(Publication saved, Content content, Order order) {
    return switch (order.button()) {
      case "publish" -> publish(saved, content, order);
      case "schedule" -> {
        refuseWithoutPublishing(saved, order);
        checks.refuseUnlessKnown(Subject.of(saved), content, order.sheet());
        schedule(saved, ScheduledAct.PUBLISH, order);
        yield new Order.Done(saved, "scheduled");
      }
      default -> new Order.Done(saved, "saved");
    };
  }

  private Order.Done publish(Publication saved, Content content, Order order) {
    refuseWithoutPublishing(saved, order);
    checks.refuseUnlessKnown(Subject.of(saved), content, order.sheet());
    Change change = saved.isLive() ? change(order.sheet()) : new Change.First();
    PublishEdition command =
        new PublishEdition(saved.id(), saved.version(), change, Optional.empty());
    Actor actor = order.visitor().account().actor();
    return new Order.Done(desk.publishing().publish(command, actor), "published");
  }

  private Order.Done correct(Publication current, Order order) {
    refuseWithoutPublishing(current, order);
    Content content = content(current.kind(), order.sheet());
    CorrectEdition command =
        new CorrectEdition(current.id(), order.knownVersion(), content, change(order.sheet()));
    checks.refuseUnlessKnown(Subject.of(current), content, order.sheet());
    Actor actor = order.visitor().account().actor();
    return new Order.Done(desk.correcting().correct(command, actor), "corrected");
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
    String typed =
        new SheetContent(publication.kind(), time.zone()).moment(order.sheet().text("at"));
    ScheduleEdition command =
        new ScheduleEdition(publication.id(), publication.version(), act, moment(typed));
    Account account = order.visitor().account();
    Actor actor = account.actor();
    switch (own.ground(publication, account)) {
      case Ground.Own mine -> desk.scheduling().schedule(command, actor);
      case Ground.By by -> desk.scheduling().scheduleBy(by.delegation().id(), command, actor);
      case Ground.None gone -> throw new Refused(new Refusal.NotAllowed("refusal.no-right"));
    }
  }

  private static Instant moment(String typed) {
    try {
      return OffsetDateTime.parse(typed).toInstant();
    } catch (java.time.DateTimeException notAMoment) {
      String key = typed.isEmpty() ? "issue.required" : "issue.field.moment";
      throw new Refused(new Refusal.Invalid(new Issues().add("/at", key).found()));
    }
  }

  private void refuseWithoutPublishing(Publication publication, Order order) {
    own.refuseWithout(Scope.PUBLISH, publication, order.visitor().account());
  }

  private Content content(PublicationKind kind, Sheet sheet) {
    Issues issues = new Issues();
    Content content = new SheetContent(kind, time.zone()).read(sheet, issues);
    issues.refuseIfAny();
    return content;
  }

  /**
   * What a correction changes for the citizen; the person must say it. In which languages at least
   * is a rule of publishing.
   */
  private static Change change(Sheet sheet) {
    Issues issues = new Issues();
    Optional<LocalText> note = words(sheet, "change.note");
    String weight = sheet.text("change.weight");
    String first =
        Arrays.stream(Language.values())
            .filter(sheet::isWritten)
            .findFirst()
            .orElse(Language.KK)
            .tag();
    issues
        .addIf(
            !weight.equals("minor") && !weight.equals("major"), "/change/weight", "issue.required")
        .addIf(
            weight.equals("major") && note.isEmpty(), "/change/note/" + first, "issue.note-missing")
        .refuseIfAny();
    return weight.equals("minor") ? new Change.Minor() : new Change.Major(note.orElseThrow());
  }

  /** Words by language under a name of the sheet; empty when nothing was typed. */
  static Optional<LocalText> words(Sheet sheet, String name) {
    Map<Language, String> words = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      String said = sheet.text(name + "." + language.tag());
      if (!said.isBlank()) {
        words.put(language, said);
      }
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(new LocalText(words));
  }
}
