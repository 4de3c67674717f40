package org.unifiedportal.war.writing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.KeptAnswer;
import org.unifiedportal.core.journal.Receipts;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationId;
import org.unifiedportal.core.publication.PublicationStore;
import org.unifiedportal.core.publication.ScheduleStore;
import org.unifiedportal.war.caller.Once;
import org.unifiedportal.war.caller.RequestKey;

/**
 * One press of a button is carried out once, however often a bad network or a second tap sends it:
 * the same words on the same paper are the same press.
 */
@Dependent
public class Presses {
  private static final String NO_HEADERS = "{}";

  private final PublicationStore publications;
  private final ScheduleStore schedules;
  private final Once once;

  /** Remembers presses beside the requests of programs. */
  @Inject
  public Presses(
      Database database,
      Receipts receipts,
      PublicationStore publications,
      ScheduleStore schedules) {
    this.publications = publications;
    this.schedules = schedules;
    this.once = new Once(database, receipts);
  }

  /**
   * What this press has begun; what was thrown away since is begun anew. A schedule is told of only
   * while it waits.
   */
  Order.Done begun(Order order, Supplier<Order.Done> beginning) {
    Pressed pressed = pressed(order, beginning);
    return publications
        .find(pressed.publication())
        .map(now -> new Order.Done(now, stillTrue(pressed)))
        .orElseGet(beginning);
  }

  private String stillTrue(Pressed pressed) {
    boolean isCalledOff =
        pressed.notice().equals("scheduled")
            && !pressed.waiting().equals(waiting(pressed.publication()));
    return isCalledOff ? "" : pressed.notice();
  }

  /** What this press has done; where something was done after it, it is looked at anew. */
  Order.Done done(Order order, Supplier<Order.Done> doing) {
    Pressed pressed = pressed(order, doing);
    return publications
        .find(pressed.publication())
        .filter(now -> now.version() == pressed.version())
        .filter(now -> pressed.waiting().equals(waiting(now.id())))
        .map(now -> new Order.Done(now, pressed.notice()))
        .orElseGet(doing);
  }

  private Pressed pressed(Order order, Supplier<Order.Done> doing) {
    RequestKey key = key(order);
    return Pressed.read(once.answer(key, () -> kept(key, doing.get())).body());
  }

  /** What the portal will do with it by itself, and when: no version tells of that. */
  private String waiting(PublicationId publication) {
    return schedules.waiting(publication).stream()
        .map(schedule -> schedule.act().key() + "@" + schedule.dueAt())
        .sorted()
        .collect(Collectors.joining(","));
  }

  /** What a press came to, in words that can be kept. */
  private record Pressed(PublicationId publication, long version, String notice, String waiting) {
    static Pressed read(String words) {
      String[] said = words.split(" ", 4);
      return new Pressed(
          new PublicationId(UUID.fromString(said[0])),
          Long.parseLong(said[1]),
          said[2],
          said.length < 4 ? "" : said[3]);
    }

    String words() {
      return publication + " " + version + " " + notice + " " + waiting;
    }
  }

  private static RequestKey key(Order order) {
    UUID person = order.visitor().account().id().value();
    String paper = order.sheet().paper();
    String named = Kept.isPaper(paper) ? paper : "";
    RequestKey press = RequestKey.of(person, named, order.button() + "\n" + order.sheet().values());
    return named.isEmpty()
        ? press
        : new RequestKey(person, named + "." + press.requestHash(), press.requestHash());
  }

  private KeptAnswer kept(RequestKey key, Order.Done done) {
    Publication made = done.publication();
    Pressed pressed = new Pressed(made.id(), made.version(), done.notice(), waiting(made.id()));
    return new KeptAnswer(key.requestHash(), 200, NO_HEADERS, pressed.words());
  }
}
