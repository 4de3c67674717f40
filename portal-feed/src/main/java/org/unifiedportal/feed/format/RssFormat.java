package org.unifiedportal.feed.format;

import static org.unifiedportal.feed.format.FeedMoments.rfc3339;
import static org.unifiedportal.feed.format.FeedMoments.rfc822;

import org.unifiedportal.core.text.Language;

/**
 * RSS 2.0 with the whole text in {@code content:encoded}; what it has no words for, the last change
 * and the other languages, stands in Atom's. Withdrawn entries only leave it: readers who must know
 * take Atom or JSON Feed.
 */
final class RssFormat implements FeedFormat {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";
  private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

  @Override
  public String file() {
    return "rss.xml";
  }

  @Override
  public String mediaType() {
    return "application/rss+xml";
  }

  @Override
  public String name() {
    return "RSS";
  }

  @Override
  public byte[] write(Feed feed) {
    Xml xml = new Xml();
    xml.open(
        "rss",
        "version",
        "2.0",
        "xmlns:atom",
        ATOM,
        "xmlns:content",
        CONTENT,
        "xmlns:dc",
        DUBLIN_CORE);
    xml.open("channel").line();
    head(xml, feed);
    feed.items().forEach(item -> item(xml, item));
    return xml.close().close().bytes();
  }

  private void head(Xml xml, Feed feed) {
    xml.element("title", feed.title());
    xml.element("link", feed.page());
    xml.element("description", feed.subtitle());
    xml.element("language", feed.language().tag());
    xml.element("lastBuildDate", rfc822(feed.updated()));
    xml.empty("atom:link", "rel", "self", "type", mediaType(), "href", feed.addressOf(this));
  }

  /**
   * The summary is HTML to every RSS reader and stands before the text it sums up (RSS Best
   * Practices Profile).
   */
  private static void item(Xml xml, FeedItem item) {
    xml.open("item").line();
    xml.element("title", item.title());
    xml.element("link", item.page());
    xml.element("guid", item.id(), "isPermaLink", "false");
    xml.element("pubDate", rfc822(item.published()));
    xml.element("atom:updated", rfc3339(item.updated()));
    xml.element("dc:creator", item.author().name());
    item.twins().forEach((language, page) -> twin(xml, language, page));
    item.labels().forEach(label -> category(xml, label));
    xml.element("description", FeedText.escaped(item.summaryOrTitle()));
    if (!item.html().isEmpty()) {
      xml.element("content:encoded", item.html());
    }
    xml.close();
  }

  private static void twin(Xml xml, Language language, String page) {
    xml.empty(
        "atom:link",
        "rel",
        "alternate",
        "type",
        "text/html",
        "hreflang",
        language.tag(),
        "href",
        page);
  }

  private static void category(Xml xml, FeedItem.Label label) {
    xml.element("category", label.term(), "domain", label.scheme());
  }
}
