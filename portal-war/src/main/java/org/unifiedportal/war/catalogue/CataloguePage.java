package org.unifiedportal.war.catalogue;

import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentFilter;
import org.unifiedportal.core.document.DocumentStore;
import org.unifiedportal.war.document.DocumentPlace;
import org.unifiedportal.war.http.Problem;
import org.unifiedportal.war.http.RequestRefused;

/**
 * A part of a catalogue, newest documents first; each part names the one behind it (Hydra), so that
 * whoever follows them misses nothing.
 *
 * @param address where the catalogue begins
 * @param here where this part stands
 * @param next where the next one does; empty for the last
 */
record CataloguePage(String address, String here, List<Document> documents, Optional<String> next) {
  static final int MOST = 100;

  /** The documents behind a place, which is a word of the part before. */
  static CataloguePage of(
      DocumentStore store, DocumentFilter filter, Optional<String> after, String address) {
    Optional<DocumentFilter.Place> place = after.map(CataloguePage::place);
    List<Document> found = store.list(filter.withAfter(place), MOST + 1);
    List<Document> documents = found.subList(0, Math.min(MOST, found.size()));
    return new CataloguePage(
        address,
        after.map(word -> behind(address, word)).orElse(address),
        documents,
        found.size() > MOST
            ? documents.getLast().place().map(DocumentPlace::write).map(it -> behind(address, it))
            : Optional.empty());
  }

  private static String behind(String address, String word) {
    return address + "?after=" + word;
  }

  private static DocumentFilter.Place place(String word) {
    return DocumentPlace.read(word)
        .orElseThrow(() -> new RequestRefused(Problem.of(400, "problem.cursor")));
  }

  /** What it says of itself; nothing when it is the whole catalogue. */
  List<Node> view() {
    if (next.isEmpty() && here.equals(address)) {
      return List.of();
    }
    Node view =
        Node.of(here, Terms.HYDRA + "PartialCollectionView")
            .link(Terms.TYPE, Terms.HYDRA + "PagedCollection")
            .link(Terms.HYDRA + "first", address);
    next.ifPresent(it -> view.link(Terms.HYDRA + "next", it));
    return List.of(view);
  }
}
