package org.unifiedportal.war.publication;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.publication.EditionText;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Language;

/** What search engines are told of a publication, in the words of schema.org. */
final class JsonLd {
  private JsonLd() {}

  static String of(Reading reading, Agency agency, String base, Language language) {
    EditionText text = reading.content().texts().get(language);
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    data.put("@context", "https://schema.org").put("@type", type(reading.kind()));
    data.put("@id", base + "/" + language.tag() + "/" + reading.period().path());
    data.put(name(reading.kind()), text.title()).put("inLanguage", language.tag());
    if (!text.lead().isEmpty()) {
      data.put("description", text.lead());
    }
    data.put("datePublished", reading.period().publishedAt().toString());
    data.put("dateModified", reading.period().updatedAt().toString());
    data.putObject("publisher")
        .put("@type", "GovernmentOrganization")
        .put("name", agency.name().shown(language).words())
        .put("url", base + "/" + language.tag() + "/" + agency.slug());
    return harmless(data.toString());
  }

  /** Inside a script element only {@code <} can end it. */
  private static String harmless(String json) {
    return json.replace("<", "\\u003c");
  }

  private static String name(PublicationKind kind) {
    return type(kind).endsWith("Article") ? "headline" : "name";
  }

  private static String type(PublicationKind kind) {
    return switch (kind) {
      case NEWS, ANNOUNCEMENT -> "NewsArticle";
      case PROBLEM, CLARIFICATION, ANSWER -> "Article";
      case DOCUMENT -> "Legislation";
      case PAGE, EVENT, SERVICE, CONTACT, SOCIAL_PAGE, VACANCY -> "WebPage";
      case PERSON, PRESS_SECRETARY -> "ProfilePage";
    };
  }
}
