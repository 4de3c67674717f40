package org.unifiedportal.war.document;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.document.DocumentFilter;
import org.unifiedportal.core.publication.ListedPublication;
import org.unifiedportal.core.publication.LiveFilter;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.Stores;
import org.unifiedportal.war.publication.Card;

/**
 * The newest of both: acts as text, and papers as files (ADR 0701).
 *
 * @param act the card of an act
 * @param owner the name of an agency where cards must tell it, else empty
 */
public record NewestDocuments(
    Stores stores,
    Reader reader,
    Function<ListedPublication, Card> act,
    Function<AgencyId, String> owner) {

  /** The first few of what both filters find, newest first. */
  public List<Card> of(LiveFilter acts, DocumentFilter papers, int few) {
    return Stream.concat(acts(acts, few), papers(papers, few))
        .sorted(Comparator.comparing(Dated::publishedAt).reversed())
        .limit(few)
        .map(Dated::card)
        .toList();
  }

  private Stream<Dated> acts(LiveFilter filter, int few) {
    LiveFilter acts = filter.withKinds(Set.of(PublicationKind.DOCUMENT));
    return stores.publications().list(acts, few).stream()
        .map(it -> new Dated(it.publishedAt(), act.apply(it)));
  }

  private Stream<Dated> papers(DocumentFilter filter, int few) {
    DocumentCards cards = new DocumentCards(stores, reader);
    return stores.papers().documents().list(filter, few).stream()
        .map(it ->
            new Dated(
                it.live().orElseThrow().publishedAt(), cards.of(it, owner.apply(it.agency()))));
  }

  private record Dated(Instant publishedAt, Card card) {}
}
