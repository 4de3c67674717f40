package org.unifiedportal.war.document;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import org.unifiedportal.core.document.DocumentFile;
import org.unifiedportal.core.document.DocumentId;
import org.unifiedportal.core.site.SitePath;
import org.unifiedportal.core.text.Language;

/**
 * Absolute addresses of documents, made from the configured one and never from what an asker sent.
 *
 * @param base ends with a slash
 */
record DocumentAddresses(URI base) {
  /** The page in each language. */
  Map<Language, URI> pages(SitePath path) {
    Map<Language, URI> addresses = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      addresses.put(language, base.resolve(language.tag() + "/" + path.value()));
    }
    return addresses;
  }

  /** The newest file of this language and format. */
  URI newest(DocumentId document, DocumentFile file) {
    return base.resolve(newestPath(document, file).substring(1));
  }

  /** The file of an edition, for ever. */
  URI edition(DocumentId document, int edition, DocumentFile file) {
    return base.resolve(editionPath(document, edition, file).substring(1));
  }

  URI api(DocumentId document) {
    return base.resolve("api/v1/documents/" + document);
  }

  URI register(String agency, DocumentId last) {
    return base.resolve("api/v1/agencies/" + agency + "/documents?cursor=" + last);
  }

  URI list(String query) {
    return base.resolve("api/v1/documents?" + query);
  }

  static String newestPath(DocumentId document, DocumentFile file) {
    return "/d/" + document + "/" + file.language().tag() + "/" + file.format().key();
  }

  static String editionPath(DocumentId document, int edition, DocumentFile file) {
    String which = "/v/" + edition + "/" + file.language().tag() + "/" + file.format().key();
    return "/d/" + document + which;
  }
}
