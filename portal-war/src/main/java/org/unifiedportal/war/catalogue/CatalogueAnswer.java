package org.unifiedportal.war.catalogue;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import org.unifiedportal.core.journal.Journal;

/**
 * Sends a part of a catalogue, or "not changed" to who has it: nothing in it changes without an
 * entry of the journal. The head is read before the documents are, so that a tag never promises
 * more than was sent.
 */
record CatalogueAnswer(Journal journal, Request asked) {
  /** Raised whenever a catalogue tells the same documents otherwise. */
  private static final int FORM = 2;

  Response of(CatalogueForm form, Supplier<List<Node>> nodes) {
    EntityTag tag = new EntityTag(journal.head() + "-" + form.name() + "-" + FORM);
    Response.ResponseBuilder unchanged = asked.evaluatePreconditions(tag);
    return (unchanged == null ? form.answer(nodes.get()) : unchanged)
        .tag(tag)
        .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
        .build();
  }
}
