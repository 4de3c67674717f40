package org.unifiedportal.war.document;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.unifiedportal.core.document.Card;
import org.unifiedportal.core.document.Coverage;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentStanding;
import org.unifiedportal.core.document.LegalState;
import org.unifiedportal.core.document.Period;
import org.unifiedportal.core.document.Requisites;
import org.unifiedportal.core.document.Topic;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.vault.FileFacts;
import org.unifiedportal.war.http.Csv;

/**
 * Cards as CSV, a row for each file: all that a card says, and what was measured on the file.
 *
 * @param form for whom it is
 * @param lives tells whether an act is in force
 */
record CardsTable(Csv form, DocumentAddresses addresses, DocumentLives lives) {
  private static final String COLUMNS =
      "file id kind number date title_kk title_ru title_en issuer_kk issuer_ru signatory_kk"
          + " signatory_ru state sections topic period_from period_to licence text edition"
          + " published changed language format bytes pages sha256 address page";

  String head() {
    return Csv.UTF_8_MARK + form.row(COLUMNS.split(" "));
  }

  String row(DocumentSet.Piece piece) {
    Document document = piece.document();
    Stream<Stream<String>> cells =
        Stream.of(
            Stream.of(piece.name(), document.id().toString()),
            known(document.card()),
            Stream.of(lives.state(document).map(LegalState::key).orElse("")),
            about(document.card()),
            Stream.of(Integer.toString(piece.found().edition().number())),
            standing(document.live().orElseThrow()),
            measured(piece),
            Stream.of(page(document.live().orElseThrow())));
    return form.row(cells.flatMap(some -> some));
  }

  private static Stream<String> known(Card card) {
    Requisites known = card.requisites();
    return Stream.of(
        card.kind().key(),
        known.number().orElse(""),
        known.date().map(LocalDate::toString).orElse(""),
        in(Language.KK, Optional.of(card.title())),
        in(Language.RU, Optional.of(card.title())),
        in(Language.EN, Optional.of(card.title())),
        in(Language.KK, known.issuer()),
        in(Language.RU, known.issuer()),
        in(Language.KK, known.signatory()),
        in(Language.RU, known.signatory()));
  }

  private static String in(Language language, Optional<LocalText> words) {
    return words.flatMap(said -> said.find(language)).orElse("");
  }

  /** Sections as they are looked for: where the card names none, that of the kind. */
  private static Stream<String> about(Card card) {
    Coverage coverage = card.coverage();
    return Stream.of(
        String.join(" ", card.sections().stream().sorted().toList()),
        coverage.topic().map(Topic::key).orElse(""),
        coverage.period().map(Period::from).map(LocalDate::toString).orElse(""),
        coverage.period().map(Period::to).map(LocalDate::toString).orElse(""),
        card.licence().key(),
        card.page().map(UUID::toString).orElse(""));
  }

  private static Stream<String> standing(DocumentStanding.Live live) {
    return Stream.of(live.publishedAt().toString(), live.updatedAt().toString());
  }

  private Stream<String> measured(DocumentSet.Piece piece) {
    FileFacts facts = piece.found().kept().facts();
    return Stream.of(
        piece.file().language().tag(),
        facts.format().key(),
        Long.toString(facts.size()),
        facts.pages().isPresent() ? Integer.toString(facts.pages().getAsInt()) : "",
        facts.hash().value(),
        addresses.newest(piece.document().id(), piece.file()).toString());
  }

  private String page(DocumentStanding.Live live) {
    return addresses.base().resolve(Language.KK.tag() + "/" + live.path().value()).toString();
  }
}
