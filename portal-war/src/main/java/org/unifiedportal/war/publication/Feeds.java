package org.unifiedportal.war.publication;

import java.util.List;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.feed.entry.EntryKind;
import org.unifiedportal.war.page.Frame.FeedLink;
import org.unifiedportal.war.page.Reader;

/**
 * The feeds a page announces to readers of feeds: {@code
 * /{lang}/feeds/{agency|all}/{kind|all}/atom.xml}.
 */
public final class Feeds {
  private static final String ALL = "all";

  private Feeds() {}

  /** The feeds of the whole portal. */
  public static List<FeedLink> ofPortal(Reader reader) {
    return links(ALL, ALL, reader.say("feeds.of-all"), reader);
  }

  /** The feeds of an agency. */
  public static List<FeedLink> of(Agency agency, Reader reader) {
    return links(agency.slug().value(), ALL, name(agency, reader), reader);
  }

  /** The feeds of an agency's kind, or of all it publishes when the kind has no feed of its own. */
  public static List<FeedLink> of(Agency agency, PublicationKind kind, Reader reader) {
    if (!hasOwnFeed(kind)) {
      return of(agency, reader);
    }
    String title = name(agency, reader) + ": " + reader.say("kinds." + kind.key());
    return links(agency.slug().value(), kind.key(), title, reader);
  }

  /** The feeds of what an agency offers for download. */
  public static List<FeedLink> ofDocuments(Agency agency, Reader reader) {
    String title = name(agency, reader) + ": " + reader.say("files.title");
    return links(agency.slug().value(), "files", title, reader);
  }

  /**
   * Whether there is a feed of this kind alone; services and vacancies are told as announcements.
   */
  public static boolean hasOwnFeed(PublicationKind kind) {
    return EntryKind.of(kind).filter(told -> told.key().equals(kind.key())).isPresent();
  }

  /** The address of a feed for this reader's language. */
  public static String address(Reader reader, String agency, String kind, String file) {
    return "/" + reader.language().tag() + "/feeds/" + agency + "/" + kind + "/" + file;
  }

  private static String name(Agency agency, Reader reader) {
    return reader.shown(agency.shortName()).words();
  }

  private static List<FeedLink> links(String agency, String kind, String title, Reader reader) {
    return List.of(
        new FeedLink(address(reader, agency, kind, "atom.xml"), "application/atom+xml", title),
        new FeedLink(address(reader, agency, kind, "feed.json"), "application/feed+json", title));
  }
}
