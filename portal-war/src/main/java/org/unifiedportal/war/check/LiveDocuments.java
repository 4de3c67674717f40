package org.unifiedportal.war.check;

import java.util.ArrayList;
import java.util.List;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentFilter;
import org.unifiedportal.core.document.DocumentStore;

/** Every live document, read page by page. */
final class LiveDocuments {
  private static final int PAGE = 500;

  private LiveDocuments() {}

  static List<Document> in(DocumentStore store) {
    List<Document> all = new ArrayList<>();
    List<Document> page = store.list(DocumentFilter.ALL, PAGE);
    while (!page.isEmpty()) {
      all.addAll(page);
      page = store.list(DocumentFilter.ALL.withAfter(page.getLast().place()), PAGE);
    }
    return all;
  }
}
