package org.unifiedportal.feed.format;

import static org.unifiedportal.feed.format.FeedMoments.rfc3339;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.unifiedportal.core.text.Language;

/**
 * JSON Feed 1.1. Withdrawn entries, kinds and twins stand in the extension object {@code _portal},
 * for which the format has no words of its own.
 */
final class JsonFeedFormat implements FeedFormat {
  private static final JsonFactory JSON = new JsonFactory();

  @Override
  public String file() {
    return "feed.json";
  }

  @Override
  public String mediaType() {
    return "application/feed+json";
  }

  @Override
  public String name() {
    return "JSON Feed";
  }

  @Override
  public byte[] write(Feed feed) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      write(feed, json);
    } catch (IOException bug) {
      throw new IllegalStateException("a feed must be writable", bug);
    }
    return bytes.toByteArray();
  }

  private void write(Feed feed, JsonGenerator json) throws IOException {
    json.writeStartObject();
    head(feed, json);
    json.writeArrayFieldStart("items");
    for (FeedItem item : feed.items()) {
      item(item, feed.language(), json);
    }
    json.writeEndArray();
    extension(feed, json);
    json.writeEndObject();
  }

  private void head(Feed feed, JsonGenerator json) throws IOException {
    json.writeStringField("version", "https://jsonfeed.org/version/1.1");
    json.writeStringField("title", feed.title());
    json.writeStringField("description", feed.subtitle());
    json.writeStringField("home_page_url", feed.page());
    json.writeStringField("feed_url", feed.addressOf(this));
    json.writeStringField("language", feed.language().tag());
    if (feed.isEnded()) {
      json.writeBooleanField("expired", true);
    }
    authors(feed.author(), json);
  }

  private static void item(FeedItem item, Language language, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", item.id());
    json.writeStringField("url", item.page());
    json.writeStringField("title", item.title());
    words(item, json);
    json.writeStringField("date_published", rfc3339(item.published()));
    json.writeStringField("date_modified", rfc3339(item.updated()));
    json.writeStringField("language", language.tag());
    authors(item.author(), json);
    tags(item, json);
    extension(item, json);
    json.writeEndObject();
  }

  private static void words(FeedItem item, JsonGenerator json) throws IOException {
    if (!item.summary().isEmpty()) {
      json.writeStringField("summary", item.summary());
    }
    if (item.html().isEmpty()) {
      json.writeStringField("content_text", item.summaryOrTitle());
    } else {
      json.writeStringField("content_html", item.html());
    }
  }

  private static void authors(Feed.Author author, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("authors");
    json.writeStartObject();
    json.writeStringField("name", author.name());
    json.writeStringField("url", author.page());
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void tags(FeedItem item, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("tags");
    for (FeedItem.Label label : item.labels()) {
      json.writeString(label.term());
    }
    json.writeEndArray();
  }

  private static void extension(FeedItem item, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("_portal");
    for (FeedItem.Label label : item.labels()) {
      json.writeStringField(label.name(), label.term());
    }
    json.writeObjectFieldStart("translations");
    for (Map.Entry<Language, String> twin : item.twins().entrySet()) {
      json.writeStringField(twin.getKey().tag(), twin.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void extension(Feed feed, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("_portal");
    json.writeStringField("id", feed.id());
    json.writeStringField("updated", rfc3339(feed.updated()));
    json.writeArrayFieldStart("deleted");
    for (Feed.Deleted deleted : feed.deleted()) {
      deleted(deleted, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void deleted(Feed.Deleted deleted, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", deleted.id());
    json.writeStringField("when", rfc3339(deleted.when()));
    if (!deleted.reason().isEmpty()) {
      json.writeStringField("reason", deleted.reason());
    }
    json.writeEndObject();
  }
}
