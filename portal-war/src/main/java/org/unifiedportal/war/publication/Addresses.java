package org.unifiedportal.war.publication;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import org.unifiedportal.core.site.SitePath;
import org.unifiedportal.core.text.Language;

/**
 * Absolute addresses, made from the configured one and never from what an asker sent.
 *
 * @param base ends with a slash
 */
record Addresses(URI base) {
  Map<Language, URI> of(SitePath path) {
    Map<Language, URI> addresses = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      addresses.put(language, base.resolve(language.tag() + "/" + path.value()));
    }
    return addresses;
  }

  URI api(String below) {
    return base.resolve("api/v1/" + below);
  }
}
