package org.unifiedportal.war.register;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.RegisterLine;
import org.unifiedportal.core.document.RegisterStore;
import org.unifiedportal.core.document.Requisites;
import org.unifiedportal.core.text.LocalText;

/** Guesses who issued an act whose card doesn't say. A person looks at it and saves. */
@Dependent
public class Issuers {
  private static final int SOME = 10;

  private final RegisterStore register;
  private final AgencyStore agencies;

  /** Knows acts and agencies from there. */
  @Inject
  public Issuers(RegisterStore register, AgencyStore agencies) {
    this.register = register;
    this.agencies = agencies;
  }

  /**
   * A guess.
   *
   * @param from the key of the words that tell where it is from
   */
  record Guess(LocalText issuer, String from) {}

  /**
   * Whoever another document of the agency with the number and day in the form names, else the
   * agency itself.
   */
  Optional<Guess> of(Document document, CardSheet sheet) {
    return twin(document, sheet)
        .map(issuer -> new Guess(issuer, "card.from-twin"))
        .or(() ->
            agencies
                .find(document.agency())
                .map(Agency::name)
                .map(name -> new Guess(name, "card.from-agency")));
  }

  private Optional<LocalText> twin(Document document, CardSheet sheet) {
    Requisites typed =
        new Requisites(
            Optional.of(sheet.text("number")).filter(number -> !number.isEmpty()),
            Optional.of(sheet.text("date")).filter(day -> !day.isEmpty()).map(LocalDate::parse),
            Optional.empty(),
            Optional.empty());
    return register.ofAct(document.agency(), typed, SOME).stream()
        .map(RegisterLine::document)
        .filter(other -> !other.id().equals(document.id()))
        .flatMap(other -> other.card().requisites().issuer().stream())
        .findFirst();
  }
}
