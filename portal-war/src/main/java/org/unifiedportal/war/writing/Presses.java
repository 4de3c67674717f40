package org.unifiedportal.war.writing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.KeptAnswer;
import org.unifiedportal.core.journal.Receipts;
import org.unifiedportal.core.publication.PublicationId;
import org.unifiedportal.core.publication.PublicationStore;
import org.unifiedportal.war.caller.Once;
import org.unifiedportal.war.caller.RequestKey;

/**
 * One press of a button begins one publication, however often a bad network or a second tap sends
 * it: the same words on the same paper are the same press.
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
  Order.Done once(Order order, Supplier<Order.Done> beginning) {
    RequestKey key = key(order);
    KeptAnswer answer = once.answer(key, () -> kept(key, beginning.get()));
    return read(answer).orElseGet(beginning);
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
    String said = done.publication().id() + " " + done.notice();
    return new KeptAnswer(key.requestHash(), 200, NO_HEADERS, said);
  }

  private Optional<Order.Done> read(KeptAnswer answer) {
    String[] said = answer.body().split(" ", 2);
    return publications
        .find(new PublicationId(UUID.fromString(said[0])))
        .map(publication -> new Order.Done(publication, said[1]));
  }
}
