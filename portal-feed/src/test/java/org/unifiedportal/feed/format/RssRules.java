package org.unifiedportal.feed.format;

import static org.unifiedportal.feed.format.XmlReading.children;
import static org.unifiedportal.feed.format.XmlReading.text;
import static org.unifiedportal.feed.format.XmlReading.texts;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** RSS 2.0 and its Best Practices Profile as the validator reads them. */
final class RssRules {
  private static final Set<String> CHANNEL =
      Set.of("title", "link", "description", "language", "lastBuildDate", "atom:link", "item");
  private static final Set<String> ITEM =
      Set.of(
          "title",
          "link",
          "guid",
          "pubDate",
          "atom:updated",
          "atom:link",
          "dc:creator",
          "category",
          "description",
          "content:encoded");

  private final FeedRules rules;
  private final String address;

  RssRules(FeedRules rules, String address) {
    this.rules = rules;
    this.address = address;
  }

  void check(Element rss) {
    rules.require("2.0".equals(rss.getAttribute("version")), "the version is 2.0", rss);
    Element channel = children(rss, "channel").getFirst();
    known(channel, CHANNEL);
    rules.words(text(channel, "title"));
    rules.words(text(channel, "description"));
    rules.address(text(channel, "link"));
    rules.language(text(channel, "language"));
    rfc822(text(channel, "lastBuildDate"));
    self(channel);
    items(channel);
  }

  private void known(Element parent, Set<String> names) {
    for (Element child : children(parent)) {
      rules.require(names.contains(child.getNodeName()), "an element is known", child);
    }
  }

  private void self(Element channel) {
    Element link = children(channel, "atom:link").getFirst();
    rules.require("self".equals(link.getAttribute("rel")), "atom:link is self", link);
    rules.require(address.equals(link.getAttribute("href")), "self is the address", link);
    rules.mediaType(link.getAttribute("type"));
  }

  private void items(Element channel) {
    List<Element> items = children(channel, "item");
    List<Element> all = children(channel);
    rules.require(
        all.subList(all.size() - items.size(), all.size()).equals(items),
        "items stand last",
        channel);
    rules.unique(texts(items, "guid"), "no guid stands twice");
    items.forEach(this::item);
  }

  private void item(Element item) {
    known(item, ITEM);
    rules.words(text(item, "title"));
    rules.address(text(item, "link"));
    rfc822(text(item, "pubDate"));
    rules.rfc3339(text(item, "atom:updated"));
    rules.words(text(item, "dc:creator"));
    children(item, "atom:link").forEach(this::twin);
    guid(item);
    children(item, "category").forEach(this::category);
    content(item);
  }

  private void twin(Element link) {
    rules.require("alternate".equals(link.getAttribute("rel")), "a twin is an alternate", link);
    rules.address(link.getAttribute("href"));
    rules.language(link.getAttribute("hreflang"));
    rules.mediaType(link.getAttribute("type"));
  }

  private void guid(Element item) {
    rules.uri(text(item, "guid"));
    Element guid = children(item, "guid").getFirst();
    rules.require(
        "false".equals(guid.getAttribute("isPermaLink")), "a guid that is no page says so", guid);
  }

  private void category(Element category) {
    rules.words(category.getTextContent());
    rules.uri(category.getAttribute("domain"));
  }

  private void content(Element item) {
    rules.html(text(item, "description"));
    List<String> names = children(item).stream().map(Element::getNodeName).toList();
    int content = names.indexOf("content:encoded");
    rules.require(
        content < 0 || names.indexOf("description") < content, "the summary comes first", names);
    if (content >= 0) {
      rules.html(text(item, "content:encoded"));
    }
  }

  private void rfc822(String written) {
    boolean right =
        written.matches("(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d\\d [A-Z][a-z]{2} \\d{4} [0-9:]{8} GMT");
    rules.require(right, "a moment is RFC 822 with four digits of the year", written);
    if (right) {
      rules.moment(
          ZonedDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant(), written);
    }
  }
}
