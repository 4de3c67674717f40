package org.unifiedportal.war.page;

import java.util.Optional;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.publication.PublicationStore;
import org.unifiedportal.core.site.PathStore;
import org.unifiedportal.core.text.Slug;
import org.unifiedportal.search.query.AgencyNames;
import org.unifiedportal.search.query.PlaceNames;

/** All that pages are made from. */
public record Stores(
    Site site,
    AgencyStore agencies,
    PublicationStore publications,
    PathStore paths,
    Papers papers,
    NoticeBoard board,
    PlaceNames places,
    AgencyNames names) {

  /** Finds the agency of an address segment, which may be anything a reader typed. */
  public Optional<Agency> agency(String segment) {
    boolean isSlug = Slug.from(segment).value().equals(segment);
    return isSlug ? agencies.find(new Slug(segment)) : Optional.empty();
  }

  /** Sets pages into their frames. */
  public Framing framing() {
    return new Framing(site, agencies, board);
  }
}
