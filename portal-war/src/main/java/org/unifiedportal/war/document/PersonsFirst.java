package org.unifiedportal.war.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentId;
import org.unifiedportal.core.document.DocumentStanding;
import org.unifiedportal.core.document.DocumentStore;
import org.unifiedportal.core.document.NamedPersons;
import org.unifiedportal.core.document.SameActs;
import org.unifiedportal.war.http.Problem;
import org.unifiedportal.war.http.RequestRefused;

/**
 * Asks before a draft is published: whether its files name people, and whether citizens have it
 * already. The first is known once the files were read; that is waited for a little.
 */
@Dependent
public class PersonsFirst {
  private static final String LATER = "3";

  private final DocumentStore documents;
  private final NamedPersons persons;
  private final SameActs acts;
  private final Patience patience;

  /** Looks there. */
  @Inject
  public PersonsFirst(
      DocumentStore documents, NamedPersons persons, SameActs acts, Patience patience) {
    this.documents = documents;
    this.persons = persons;
    this.acts = acts;
    this.patience = patience;
  }

  /** Gives the files of a draft a little time to be read; outside of any transaction. */
  public void await(DocumentId id) {
    patience.until(
        () ->
            documents
                .find(id)
                .filter(it -> it.standing() instanceof DocumentStanding.Unpublished)
                .map(persons::in)
                .orElse(NamedPersons.Found.NOBODY),
        NamedPersons.Found::isWhole);
  }

  /**
   * Refuses what a program has to confirm. Whatever there is to confirm is told at once, for one
   * confirmation holds for all of it.
   */
  void refuseUnconfirmed(DocumentId id, long version) {
    Document document = acts.alone(id, version);
    NamedPersons.Found found = persons.asked(document);
    List<String> others = acts.doubled(document).stream().map(it -> it.id().toString()).toList();
    List<Problem> asked = new ArrayList<>();
    if (found.numbers() > 0) {
      asked.add(Problem.of(409, "refusal.names-persons").withFact("persons", found.numbers()));
    }
    if (!found.isWhole()) {
      asked.add(Problem.of(409, "refusal.files-unread").withHeader("Retry-After", LATER));
    }
    if (!others.isEmpty()) {
      asked.add(Problem.of(409, "refusal.same-act"));
    }
    if (!asked.isEmpty()) {
      Problem first = asked.getFirst();
      throw new RequestRefused(others.isEmpty() ? first : first.withFact("documents", others));
    }
  }
}
