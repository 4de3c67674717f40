package org.unifiedportal.war.agency;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.text.Language;

/** What search engines are told of an agency, in the words of schema.org. */
final class OrganizationData {
  private OrganizationData() {}

  static String of(Agency agency, String base, Language language) {
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    data.put("@context", "https://schema.org").put("@type", "GovernmentOrganization");
    data.put("name", agency.name().shown(language).words());
    data.put("url", base + "/" + language.tag() + "/" + agency.slug());
    data.put("telephone", agency.profile().phone()).put("email", agency.profile().email());
    data.put("address", agency.profile().address().shown(language).words());
    return data.toString().replace("<", "\\u003c");
  }
}
