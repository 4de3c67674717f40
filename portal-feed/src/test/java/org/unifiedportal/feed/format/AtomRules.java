package org.unifiedportal.feed.format;

import static org.unifiedportal.feed.format.XmlReading.children;
import static org.unifiedportal.feed.format.XmlReading.text;
import static org.unifiedportal.feed.format.XmlReading.texts;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** RFC 4287 and 6721 as the validator reads them. */
final class AtomRules {
  private static final Set<String> RELATIONS = Set.of("self", "alternate", "related", "via");

  private final FeedRules rules;
  private final String address;

  AtomRules(FeedRules rules, String address) {
    this.rules = rules;
    this.address = address;
  }

  void check(Element feed) {
    rules.require(
        "http://www.w3.org/2005/Atom".equals(feed.getNamespaceURI()), "Atom has no prefix", feed);
    rules.language(feed.getAttribute("xml:lang"));
    rules.uri(text(feed, "id"));
    rules.words(text(feed, "title"));
    rules.words(text(feed, "subtitle"));
    rules.rfc3339(text(feed, "updated"));
    author(feed);
    links(feed);
    self(feed);
    order(feed);
    entries(children(feed, "entry"));
    children(feed, "at:deleted-entry").forEach(this::tombstone);
  }

  private void self(Element feed) {
    List<String> selves =
        children(feed, "link").stream()
            .filter(link -> link.getAttribute("rel").equals("self"))
            .map(link -> link.getAttribute("href"))
            .toList();
    rules.require(selves.equals(List.of(address)), "the self link is the address", selves);
  }

  private void order(Element feed) {
    boolean inEntries = false;
    for (Element child : children(feed)) {
      boolean isEntry = Set.of("entry", "at:deleted-entry").contains(child.getNodeName());
      rules.require(isEntry || !inEntries, "the head stands before the entries", child);
      inEntries = isEntry;
    }
  }

  private void entries(List<Element> entries) {
    rules.unique(texts(entries, "id"), "no id stands twice");
    rules.unique(texts(entries, "updated"), "no two entries were updated at one moment");
    entries.forEach(this::entry);
  }

  private void entry(Element entry) {
    rules.uri(text(entry, "id"));
    rules.words(text(entry, "title"));
    rules.rfc3339(text(entry, "updated"));
    rules.rfc3339(text(entry, "published"));
    author(entry);
    links(entry);
    children(entry, "category").forEach(this::category);
    content(entry);
  }

  private void content(Element entry) {
    List<Element> summaries = children(entry, "summary");
    List<Element> contents = children(entry, "content");
    rules.require(summaries.size() <= 1 && contents.size() <= 1, "one text of each sort", entry);
    rules.require(summaries.size() + contents.size() >= 1, "an entry has a text", entry);
    summaries.forEach(summary -> rules.words(summary.getTextContent()));
    contents.forEach(content -> {
      rules.require("html".equals(content.getAttribute("type")), "content says html", content);
      rules.html(content.getTextContent());
    });
  }

  private void category(Element category) {
    rules.require(!category.getAttribute("term").isBlank(), "a category has a term", category);
    rules.uri(category.getAttribute("scheme"));
    rules.words(category.getAttribute("label"));
  }

  private void author(Element parent) {
    rules.require(children(parent, "author").size() == 1, "there is one author", parent);
    Element author = children(parent, "author").getFirst();
    rules.words(text(author, "name"));
    rules.address(text(author, "uri"));
  }

  private void links(Element parent) {
    List<Element> links = children(parent, "link");
    links.forEach(this::link);
    rules.unique(
        links.stream()
            .filter(link -> link.getAttribute("rel").equals("alternate"))
            .map(link -> link.getAttribute("type") + " " + link.getAttribute("hreflang"))
            .toList(),
        "one alternate for a type and language");
  }

  private void link(Element link) {
    rules.require(RELATIONS.contains(link.getAttribute("rel")), "a relation is registered", link);
    rules.mediaType(link.getAttribute("type"));
    rules.language(link.getAttribute("hreflang"));
    rules.address(link.getAttribute("href"));
  }

  private void tombstone(Element tombstone) {
    rules.uri(tombstone.getAttribute("ref"));
    rules.rfc3339(tombstone.getAttribute("when"));
    children(tombstone, "at:comment").forEach(comment -> rules.words(comment.getTextContent()));
  }
}
