package org.unifiedportal.feed.format;

import static org.unifiedportal.feed.format.FeedMoments.rfc3339;

import java.util.Map;
import org.unifiedportal.core.text.Language;

/**
 * Atom (RFC 4287) with tombstones (RFC 6721), whose namespace is declared only where there are
 * some: the W3C validator doesn't know it and warns.
 */
final class AtomFormat implements FeedFormat {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String TOMBSTONES = "http://purl.org/atompub/tombstones/1.0";
  private static final String PAGE = "text/html";

  @Override
  public String file() {
    return "atom.xml";
  }

  @Override
  public String mediaType() {
    return "application/atom+xml";
  }

  @Override
  public String name() {
    return "Atom";
  }

  @Override
  public byte[] write(Feed feed) {
    Xml xml = new Xml();
    xml.open("feed", "xmlns", ATOM, "xml:lang", feed.language().tag());
    if (!feed.deleted().isEmpty()) {
      xml.attribute("xmlns:at", TOMBSTONES);
    }
    xml.line();
    head(xml, feed);
    feed.items().forEach(item -> entry(xml, item));
    feed.deleted().forEach(deleted -> tombstone(xml, deleted));
    return xml.close().bytes();
  }

  private void head(Xml xml, Feed feed) {
    xml.element("id", feed.id());
    xml.element("title", feed.title());
    xml.element("subtitle", feed.subtitle());
    xml.element("updated", rfc3339(feed.updated()));
    link(xml, "self", mediaType(), feed.language(), feed.addressOf(this));
    link(xml, "alternate", PAGE, feed.language(), feed.page());
    feed.twins()
        .forEach((language, address) ->
            link(xml, "alternate", mediaType(), language, feed.addressOf(this, address)));
    author(xml, feed.author());
  }

  private static void entry(Xml xml, FeedItem item) {
    xml.open("entry").line();
    xml.element("id", item.id());
    xml.element("title", item.title());
    xml.element("published", rfc3339(item.published()));
    xml.element("updated", rfc3339(item.updated()));
    pages(xml, item);
    author(xml, item.author());
    item.labels().forEach(label -> category(xml, label));
    words(xml, item);
    xml.close();
  }

  private static void pages(Xml xml, FeedItem item) {
    link(xml, "alternate", PAGE, item.language(), item.page());
    for (Map.Entry<Language, String> twin : item.twins().entrySet()) {
      link(xml, "alternate", PAGE, twin.getKey(), twin.getValue());
    }
  }

  private static void words(Xml xml, FeedItem item) {
    if (!item.summary().isEmpty() || item.html().isEmpty()) {
      xml.element("summary", item.summaryOrTitle());
    }
    if (!item.html().isEmpty()) {
      xml.element("content", item.html(), "type", "html");
    }
  }

  private static void category(Xml xml, FeedItem.Label label) {
    xml.empty("category", "term", label.term(), "scheme", label.scheme(), "label", label.words());
  }

  private static void author(Xml xml, Feed.Author author) {
    xml.open("author").element("name", author.name()).element("uri", author.page()).close();
  }

  private static void link(Xml xml, String rel, String type, Language language, String address) {
    xml.empty("link", "rel", rel, "type", type, "hreflang", language.tag(), "href", address);
  }

  /**
   * Declares its namespace itself: the W3C validator doesn't know it and would warn at every feed.
   */
  private static void tombstone(Xml xml, Feed.Deleted deleted) {
    xml.open("at:deleted-entry", "ref", deleted.id(), "when", rfc3339(deleted.when()));
    if (!deleted.reason().isEmpty()) {
      xml.element("at:comment", deleted.reason());
    }
    xml.close();
  }
}
