package org.unifiedportal.war.writing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.KeptAnswer;
import org.unifiedportal.core.journal.Receipts;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationId;
import org.unifiedportal.core.publication.PublicationStore;
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
  private final Once once;

  /** Remembers presses beside the requests of programs. */
  @Inject
  public Presses(Database database, Receipts receipts, PublicationStore publications) {
    this.publications = publications;
    this.once = new Once(database, receipts);
  }

  /** What this press has begun; what was thrown away since is begun anew. */
  Order.Done begun(Order order, Supplier<Order.Done> beginning) {
    return once(order, beginning, pressed -> publications.find(pressed.publication()));
  }

  /** What this press has done; where something was done after it, it is looked at anew. */
  Order.Done done(Order order, Supplier<Order.Done> doing) {
    return once(
        order,
        doing,
        pressed ->
            publications
                .find(pressed.publication())
                .filter(now -> now.version() == pressed.version()));
  }

  private Order.Done once(
      Order order, Supplier<Order.Done> doing, Function<Pressed, Optional<Publication>> left) {
    RequestKey key = key(order);
    KeptAnswer answer = once.answer(key, () -> kept(key, doing.get()));
    Pressed pressed = Pressed.read(answer.body());
    return left.apply(pressed)
        .map(publication -> new Order.Done(publication, pressed.notice()))
        .orElseGet(doing);
  }

  /** What a press came to, in words that can be kept. */
  private record Pressed(PublicationId publication, long version, String notice) {
    static Pressed read(String words) {
      String[] said = words.split(" ", 3);
      return new Pressed(
          new PublicationId(UUID.fromString(said[0])), Long.parseLong(said[1]), said[2]);
    }

    String words() {
      return publication + " " + version + " " + notice;
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

  private static KeptAnswer kept(RequestKey key, Order.Done done) {
    Publication made = done.publication();
    Pressed pressed = new Pressed(made.id(), made.version(), done.notice());
    return new KeptAnswer(key.requestHash(), 200, NO_HEADERS, pressed.words());
  }
}
