package org.unifiedportal.war.link;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentId;
import org.unifiedportal.core.document.DocumentStore;
import org.unifiedportal.core.link.LinkAddress;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.PageSource;

/** Tells what stands at an own address, by the pages themselves and without HTTP. */
final class OwnPages {
  private static final Pattern PAGE = Pattern.compile("/(kk|ru|en)(?:/([a-z0-9/-]*))?");
  private static final Pattern DOCUMENT = Pattern.compile("/d/([0-9a-f-]{36})(?:/.*)?");
  private static final int FOUND = 200;
  private static final int NOT_FOUND = 404;

  private final PageSource pages;
  private final DocumentStore documents;

  OwnPages(PageSource pages, DocumentStore documents) {
    this.pages = pages;
    this.documents = documents;
  }

  static OwnPages of(LinkAdvice.Own portal) {
    return new OwnPages(portal.pages(), portal.documents());
  }

  /** The status a reader would get; empty for what is no page: searches, feeds, the console. */
  OptionalInt status(LinkAddress own) {
    String path = own.value().replaceFirst("[?].*", "");
    Matcher page = PAGE.matcher(path);
    Matcher document = DOCUMENT.matcher(path);
    if (page.matches()) {
      return page(page);
    }
    return document.matches() ? document(document.group(1)) : OptionalInt.empty();
  }

  private OptionalInt page(Matcher page) {
    String rest = page.group(2) == null ? "" : page.group(2);
    if (rest.matches("(search|console|feeds?)(/.*)?|[^/]+/sections/report/(csv|pdf)")) {
      return OptionalInt.empty();
    }
    PageRequest request = PageRequest.read(Language.of(page.group(1)), rest, Map.of());
    return OptionalInt.of(pages.page(request).status());
  }

  private OptionalInt document(String id) {
    Optional<Document> found =
        DocumentId.parse(id).flatMap(documents::find).filter(Document::isLive);
    return OptionalInt.of(found.isPresent() ? FOUND : NOT_FOUND);
  }
}
