package org.unifiedportal.war.document;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.unifiedportal.core.document.Card;
import org.unifiedportal.core.document.LegalState;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.vault.FileFacts;
import org.unifiedportal.war.http.Csv;

/** Cards as CSV (RFC 4180), a row for each file, safe to open in a spreadsheet. */
final class CardsTable {
  static final String HEAD =
      Csv.UTF_8_MARK
          + "file,kind,number,date,title_kk,title_ru,issuer,state,language,format,bytes,pages,sha256,"
          + "address\r\n";

  private CardsTable() {}

  static String row(DocumentSet.Piece piece) {
    Card card = piece.document().card();
    FileFacts facts = piece.kept().facts();
    String pages = facts.pages().isPresent() ? Integer.toString(facts.pages().getAsInt()) : "";
    return Csv.row(
        Stream.of(
            piece.name(),
            card.kind().key(),
            card.requisites().number().orElse(""),
            card.requisites().date().map(LocalDate::toString).orElse(""),
            card.title().find(Language.KK).orElse(""),
            card.title().find(Language.RU).orElse(""),
            said(card.requisites().issuer()),
            card.legal().state().map(LegalState::key).orElse(""),
            piece.file().language().tag(),
            facts.format().key(),
            Long.toString(facts.size()),
            pages,
            facts.hash().value(),
            DocumentAddresses.newestPath(piece.document().id(), piece.file())));
  }

  private static String said(Optional<LocalText> words) {
    return words.map(said -> said.shown(Language.KK).words()).orElse("");
  }
}
