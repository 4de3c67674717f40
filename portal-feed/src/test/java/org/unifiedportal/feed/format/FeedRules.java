package org.unifiedportal.feed.format;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rules of the W3C feed validator at level AA that a feed of ours could break, errors and
 * warnings alike. Each format has a class of its own; this one holds what they share. A rule that
 * is broken becomes a sentence.
 */
public final class FeedRules {
  private static final Pattern TAG_URI =
      Pattern.compile(
          "tag:[a-z0-9.-]+,\\d{4}(-\\d\\d(-\\d\\d)?)?:[0-9a-zA-Z;/?:@&=+$.\\-_!~*'()%,]*");
  private static final Pattern WEB_URI =
      Pattern.compile("https?://[a-z0-9.-]+(:\\d+)?/[0-9a-zA-Z;/?:@&=+$.\\-_!~*'()%,]*");
  private static final Pattern END_TAG = Pattern.compile("</\\w+>");
  private static final Pattern ENTITY =
      Pattern.compile(
          "&(#|\\w*\\d|(amp|lt|gt|quot|apos|nbsp|copy|para|sect|pi|ne|le|ge|or|ni)\\b)");
  private static final Pattern TAG_START = Pattern.compile("&#[x0-9]|<[/a-zA-Z]");
  private static final Pattern LANGUAGE = Pattern.compile("kk|ru|en");
  private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]+/[a-z0-9.+-]+");
  private static final Instant LATEST = Instant.parse("2026-11-18T00:00:00Z");

  private final List<String> broken = new ArrayList<>();

  /** Every broken rule of a document, empty for a valid one. */
  public static List<String> broken(FeedFormat format, byte[] document, String address) {
    FeedRules rules = new FeedRules();
    switch (format) {
      case AtomFormat atom -> new AtomRules(rules, address).check(XmlReading.root(document));
      case RssFormat rss -> new RssRules(rules, address).check(XmlReading.root(document));
      case JsonFeedFormat json -> new JsonFeedRules(rules, address).check(document);
    }
    return List.copyOf(rules.broken);
  }

  void require(boolean holds, String rule, Object value) {
    if (!holds) {
      broken.add(rule + ": " + value);
    }
  }

  void uri(String value) {
    require(
        TAG_URI.matcher(value).matches() || WEB_URI.matcher(value).matches(),
        "an identity is a canonical full URI",
        value);
  }

  void address(String value) {
    require(WEB_URI.matcher(value).matches(), "a link is absolute", value);
  }

  void language(String value) {
    require(LANGUAGE.matcher(value).matches(), "a language tag is registered", value);
  }

  void mediaType(String value) {
    require(MEDIA_TYPE.matcher(value).matches(), "a media type is well formed", value);
  }

  void unique(Collection<String> values, String rule) {
    Set<String> seen = new HashSet<>();
    values.stream()
        .filter(value -> !seen.add(value))
        .forEach(twice -> broken.add(rule + ": " + twice));
  }

  /** Words that every reader shows as they are. */
  void words(String value) {
    require(!value.isBlank(), "words are not blank", value);
    require(!END_TAG.matcher(value).find(), "words hold no tags", value);
    require(!ENTITY.matcher(value).find(), "words hold no entities", value);
    require(!TAG_START.matcher(value).find(), "words hold no beginning of a tag", value);
    characters(value);
  }

  void characters(String value) {
    require(value.codePoints().noneMatch(FeedRules::isBad), "no C1 controls, no U+FFFD", value);
  }

  private static boolean isBad(int point) {
    return point >= 0x80 && point <= 0x9F || point == 0xFFFD;
  }

  void html(String value) {
    characters(value);
    HtmlRules.check(value, this);
  }

  /** A moment that is written right and not in the future. */
  void moment(Instant moment, String written) {
    require(moment.isBefore(LATEST), "a moment is plausible", written);
  }

  void rfc3339(String value) {
    boolean right = value.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
    require(right, "a moment is RFC 3339 in UTC", value);
    if (right) {
      moment(Instant.parse(value), value);
    }
  }
}
