package org.unifiedportal.war.register;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.RegisterLine;
import org.unifiedportal.core.document.RegisterStore;
import org.unifiedportal.core.document.Requisites;
import org.unifiedportal.core.journal.EntryFilter;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.text.LocalText;

/**
 * Guesses what the file of an act doesn't say by itself: who issued it, and which documents the
 * acts are that it repeals. A person looks at it and saves.
 */
@Dependent
public class Guesses {
  private static final int SOME = 10;

  private final RegisterStore register;
  private final AgencyStore agencies;
  private final Journal journal;

  /** Knows acts and agencies from there, and what was done to them. */
  @Inject
  public Guesses(RegisterStore register, AgencyStore agencies, Journal journal) {
    this.register = register;
    this.agencies = agencies;
    this.journal = journal;
  }

  /** Whether anybody has ever saved the card: then what is empty in it may be meant so. */
  boolean isSaved(Document document) {
    return !journal.find(EntryFilter.of("CardReplaced", document.id().value()), 1).isEmpty();
  }

  /**
   * Who may have issued an act.
   *
   * @param from the key of the words that tell where it is from
   */
  record Issuer(LocalText name, String from) {}

  /**
   * Whoever another document of the agency with the number and day in the form names, else the
   * agency itself.
   */
  Optional<Issuer> issuer(Document document, CardSheet sheet) {
    return twin(document, sheet)
        .map(issuer -> new Issuer(issuer, "card.from-twin"))
        .or(() ->
            agencies
                .find(document.agency())
                .map(Agency::name)
                .map(name -> new Issuer(name, "card.from-agency")));
  }

  private Optional<LocalText> twin(Document document, CardSheet sheet) {
    Optional<String> number = Optional.of(sheet.text("number")).filter(it -> !it.isEmpty());
    Optional<LocalDate> day =
        Optional.of(sheet.text("date")).filter(it -> !it.isEmpty()).map(LocalDate::parse);
    return others(document, number, day)
        .flatMap(other -> other.card().requisites().issuer().stream())
        .findFirst();
  }

  /** The addresses of live acts of the agency of which each is the only one so named. */
  List<String> repealed(Document document, List<FileHints.Named> acts) {
    return acts.stream()
        .map(act -> others(document, Optional.of(act.number()), Optional.of(act.day())).toList())
        .filter(found -> found.size() == 1 && found.getFirst().card().kind().isLegalAct())
        .flatMap(found -> found.getFirst().live().stream())
        .map(live -> live.path().value())
        .distinct()
        .toList();
  }

  private Stream<Document> others(
      Document document, Optional<String> number, Optional<LocalDate> day) {
    Requisites named = new Requisites(number, day, Optional.empty(), Optional.empty());
    return register.ofAct(document.agency(), named, SOME).stream()
        .map(RegisterLine::document)
        .filter(other -> !other.id().equals(document.id()));
  }
}
