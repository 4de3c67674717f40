package org.unifiedportal.war.publication;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.EditionNumber;
import org.unifiedportal.core.publication.EditionText;
import org.unifiedportal.core.publication.ListedPublication;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationStore;
import org.unifiedportal.core.publication.Standing;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.caller.AgencySlugs;
import org.unifiedportal.war.settings.Settings;

/** Makes the API's answers of what the stores hold; lives as long as one request. */
@Dependent
class PublicationAnswers {
  private final AgencyStore agencies;
  private final PublicationStore publications;
  private final Addresses addresses;
  private final Map<AgencyId, String> slugs = new HashMap<>();

  @Inject
  PublicationAnswers(AgencyStore agencies, PublicationStore publications, Settings settings) {
    this(agencies, publications, new Addresses(settings.baseUrl()));
  }

  PublicationAnswers(AgencyStore agencies, PublicationStore publications, Addresses addresses) {
    this.agencies = agencies;
    this.publications = publications;
    this.addresses = addresses;
  }

  Addresses addresses() {
    return addresses;
  }

  /** The publication with its shown content, or with its draft when it was never shown. */
  PublicationAnswer of(Publication publication) {
    return new PublicationAnswer(
        publication.id().value(),
        slug(publication.agency()),
        publication.kind(),
        publication.slug().value(),
        publication.origin(),
        publication.version(),
        publication.latest().value(),
        StandingAnswer.of(publication.standing(), addresses),
        ContentAnswer.of(publications.getEdition(publication.id(), shown(publication)).content()));
  }

  /** An entry of a public list. */
  ListedAnswer listed(ListedPublication live) {
    Standing standing =
        new Standing.Live(live.path(), live.edition(), live.publishedAt(), live.updatedAt());
    return new ListedAnswer(
        live.id().value(),
        slug(live.agency()),
        live.kind(),
        StandingAnswer.of(standing, addresses),
        live.headlines(),
        live.fields(),
        live.sections(),
        live.ceremonial());
  }

  /** An entry of an agency's own list; empty where somebody has just thrown it away. */
  Optional<ListedAnswer> listed(Publication own) {
    return publications
        .findEdition(own.id(), shown(own))
        .map(edition -> listed(own, edition.content()));
  }

  private ListedAnswer listed(Publication own, Content content) {
    Map<Language, EditionText.Headline> headlines = new EnumMap<>(Language.class);
    content.texts().forEach((language, text) -> headlines.put(language, text.headline()));
    return new ListedAnswer(
        own.id().value(),
        slug(own.agency()),
        own.kind(),
        StandingAnswer.of(own.standing(), addresses),
        headlines,
        content.fields(),
        content.sections(),
        content.ceremonial());
  }

  private static EditionNumber shown(Publication publication) {
    return switch (publication.standing()) {
      case Standing.Unpublished never -> publication.latest();
      case Standing.Live live -> live.edition();
      case Standing.Withdrawn gone -> gone.edition();
    };
  }

  private String slug(AgencyId agency) {
    return slugs.computeIfAbsent(agency, id -> AgencySlugs.of(agencies, id));
  }
}
