package org.unifiedportal.feed.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** JSON Feed 1.1. */
final class JsonFeedRules {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
  private static final Set<String> FEED =
      Set.of(
          "version",
          "title",
          "description",
          "home_page_url",
          "feed_url",
          "language",
          "expired",
          "authors",
          "items",
          "_portal");
  private static final Set<String> ITEM =
      Set.of(
          "id",
          "url",
          "title",
          "summary",
          "content_html",
          "content_text",
          "date_published",
          "date_modified",
          "language",
          "authors",
          "tags",
          "_portal");

  private final FeedRules rules;
  private final String address;

  JsonFeedRules(FeedRules rules, String address) {
    this.rules = rules;
    this.address = address;
  }

  void check(byte[] document) {
    JsonNode feed = read(document);
    known(feed, FEED);
    rules.require(
        "https://jsonfeed.org/version/1.1".equals(feed.path("version").asText()),
        "the version is 1.1",
        feed.path("version"));
    rules.words(feed.path("title").asText());
    rules.require(address.equals(feed.path("feed_url").asText()), "feed_url is the address", feed);
    rules.address(feed.path("home_page_url").asText());
    rules.language(feed.path("language").asText());
    authors(feed);
    items(feed.path("items"));
    feed.path("_portal").path("deleted").forEach(this::deleted);
  }

  private static JsonNode read(byte[] document) {
    try {
      return JSON.readTree(document);
    } catch (IOException broken) {
      throw new AssertionError("not JSON: " + broken.getMessage(), broken);
    }
  }

  private void known(JsonNode node, Set<String> names) {
    node.fieldNames()
        .forEachRemaining(name -> rules.require(names.contains(name), "a member is known", name));
  }

  private void items(JsonNode items) {
    rules.require(items.isArray(), "items is an array", items);
    List<String> ids = new ArrayList<>();
    items.forEach(item -> {
      item(item);
      ids.add(item.path("id").asText());
    });
    rules.unique(ids, "no id stands twice");
  }

  private void item(JsonNode item) {
    known(item, ITEM);
    rules.uri(item.path("id").asText());
    rules.address(item.path("url").asText());
    rules.words(item.path("title").asText());
    rules.rfc3339(item.path("date_published").asText());
    rules.rfc3339(item.path("date_modified").asText());
    rules.language(item.path("language").asText());
    rules.require(!item.path("tags").isEmpty(), "an item has tags", item);
    rules.require(
        item.has("content_html") != item.has("content_text"), "an item has one text", item);
    rules.html(item.path("content_html").asText(""));
    authors(item);
  }

  private void authors(JsonNode parent) {
    rules.require(parent.path("authors").size() == 1, "there is one author", parent);
    rules.words(parent.path("authors").path(0).path("name").asText());
    rules.address(parent.path("authors").path(0).path("url").asText());
  }

  private void deleted(JsonNode deleted) {
    rules.uri(deleted.path("id").asText());
    rules.rfc3339(deleted.path("when").asText());
  }
}
