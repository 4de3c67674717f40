package org.unifiedportal.core.publication;

import static org.unifiedportal.core.publication.FieldSpec.may;
import static org.unifiedportal.core.publication.FieldSpec.mayChoose;
import static org.unifiedportal.core.publication.FieldSpec.must;
import static org.unifiedportal.core.publication.FieldSpec.mustChoose;
import static org.unifiedportal.core.publication.FieldType.DAY;
import static org.unifiedportal.core.publication.FieldType.FOLLOW_UPS;
import static org.unifiedportal.core.publication.FieldType.LINE;
import static org.unifiedportal.core.publication.FieldType.LINK;
import static org.unifiedportal.core.publication.FieldType.MOMENT;
import static org.unifiedportal.core.publication.FieldType.WEEKDAYS;
import static org.unifiedportal.core.publication.FieldType.WORDS;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What sort of thing is published. A new kind is one constant with its facts; its words stand in
 * the message files under {@code kind.<key>}, those of its fields under {@code field.<key>}.
 *
 * <p>The clause names the key of the required section of Law 401-V, article 16(3), that a
 * publication of the kind satisfies unless it names sections of its own.
 */
public enum PublicationKind {
  NEWS("news", "news", "news.official", 3),
  ANNOUNCEMENT("announcement", "announcements", "news.feed", 6, may("validUntil", DAY)),
  PROBLEM(
      "problem",
      "problems",
      "work.reports",
      10,
      must("cause", WORDS),
      must("plan", WORDS),
      must("responsible", WORDS),
      must("due", DAY),
      mustChoose("state", "open", "in-progress", "solved"),
      may("followUps", FOLLOW_UPS)),
  CLARIFICATION("clarification", "clarifications", "people.faq", 9, must("explains", WORDS)),
  ANSWER(
      "answer",
      "answers",
      "people.faq",
      8,
      mustChoose("answers", "complaint", "question", "suggestion"),
      must("question", WORDS),
      may("received", DAY),
      may("settled", DAY),
      may("answeredBy", WORDS)),
  DOCUMENT(
      "document",
      "documents",
      "rules.adopted",
      5,
      must("number", LINE),
      must("adopted", DAY),
      must("issuer", WORDS),
      may("signatory", WORDS),
      mayChoose("legalState", "in-force", "amended", "repealed"),
      may("documentType", WORDS),
      may("source", LINK)),
  PAGE("page", "pages", "other", 0),
  EVENT(
      "event",
      "events",
      "news.feed",
      4,
      must("starts", MOMENT),
      may("ends", MOMENT),
      must("place", WORDS)),
  SERVICE(
      "service",
      "services",
      "services.acts",
      2,
      must("forWhom", WORDS),
      may("term", WORDS),
      may("cost", WORDS),
      must("where", WORDS),
      may("link", LINK)),
  PERSON(
      "person",
      "people",
      "about.structure",
      0,
      must("post", WORDS),
      may("phone", LINE),
      may("email", LINE),
      may("reception", WORDS)),
  CONTACT(
      "contact",
      "contacts",
      "about.contacts",
      0,
      must("address", WORDS),
      may("phone", LINE),
      may("email", LINE),
      may("hours", WORDS)),
  PRESS_SECRETARY(
      "press-secretary",
      "press-office",
      "about.contacts",
      0,
      mustChoose("standing", "permanent", "acting", "added"),
      must("phone", LINE),
      may("email", LINE),
      may("deputy", WORDS),
      may("dutyDays", WEEKDAYS)),
  SOCIAL_PAGE(
      "social-page",
      "social-pages",
      "about.contacts",
      0,
      mustChoose(
          "network",
          "telegram",
          "instagram",
          "facebook",
          "youtube",
          "tiktok",
          "whatsapp",
          "vk",
          "x",
          "elsewhere"),
      must("account", LINK),
      mustChoose("official", "yes", "no")),
  VACANCY(
      "vacancy",
      "vacancies",
      "staff.vacancies",
      2,
      must("unit", WORDS),
      may("salary", LINE),
      must("applyUntil", DAY),
      may("requirements", WORDS));

  private final String key;
  private final String path;
  private final String clause;
  private final int feedWeight;
  private final List<FieldSpec> fields;

  PublicationKind(String key, String path, String clause, int feedWeight, FieldSpec... fields) {
    this.key = key;
    this.path = path;
    this.clause = clause;
    this.feedWeight = feedWeight;
    this.fields = List.of(fields);
  }

  /** The stable name in data, messages and JSON. */
  @JsonValue
  public String key() {
    return key;
  }

  /** The path segment of its lists. */
  public String path() {
    return path;
  }

  /** The key of the required section it satisfies. */
  public String clause() {
    return clause;
  }

  /** How much it belongs into the feed: 0 never, 10 first. */
  public int feedWeight() {
    return feedWeight;
  }

  /** Its own fields, in the order they are asked and shown. */
  public List<FieldSpec> fields() {
    return fields;
  }

  /** Finds a kind by its key. */
  public static Optional<PublicationKind> find(String key) {
    return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
  }

  /** Finds a kind by the path segment of its lists. */
  public static Optional<PublicationKind> atPath(String path) {
    return Arrays.stream(values()).filter(kind -> kind.path.equals(path)).findFirst();
  }
}
