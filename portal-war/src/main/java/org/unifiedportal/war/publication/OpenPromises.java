package org.unifiedportal.war.publication;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.unifiedportal.core.publication.ListedPublication;
import org.unifiedportal.core.publication.LiveFilter;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.publication.PublicationStore;

/**
 * Problems that are not solved yet, the nearest promise first, so that a broken one stands on top.
 */
public record OpenPromises(long count, List<Card> cards) {
  private static final List<String> UNSOLVED = List.of("open", "in-progress");
  private static final int LOOKED_AT = 50;

  /** The first few of those the filter finds. */
  public static OpenPromises of(
      PublicationStore publications,
      LiveFilter filter,
      int few,
      Function<ListedPublication, Card> card) {
    LiveFilter problems = filter.withKinds(Set.of(PublicationKind.PROBLEM));
    long count = UNSOLVED.stream().mapToLong(s -> publications.count(problems.withState(s))).sum();
    Stream<ListedPublication> unsolved =
        UNSOLVED.stream()
            .flatMap(s -> publications.list(problems.withState(s), LOOKED_AT).stream());
    return new OpenPromises(
        count, unsolved.sorted(comparing(OpenPromises::due)).limit(few).map(card).toList());
  }

  private static LocalDate due(ListedPublication publication) {
    return publication.fields().day("due").orElse(LocalDate.MAX);
  }
}
