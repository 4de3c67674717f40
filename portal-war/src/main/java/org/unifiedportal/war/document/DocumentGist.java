package org.unifiedportal.war.document;

import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Map;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.document.Card;
import org.unifiedportal.core.document.Requisites;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.war.page.Words;

/** What a document is, in two sentences for catalogues and search engines of others. */
public record DocumentGist(Card card, Agency agency) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

  /** In each language the title has. */
  public LocalText everywhere() {
    Map<Language, String> said = new EnumMap<>(Language.class);
    card.title().words().keySet().forEach(language -> said.put(language, in(language)));
    return new LocalText(said);
  }

  /** «Су тарифі туралы. Қаулы, № 118, 12.11.2026, Аудан әкімдігі». */
  public String in(Language language) {
    Requisites known = card.requisites();
    StringBuilder gist = new StringBuilder(card.title().shown(language).words());
    gist.append(". ").append(Words.in(language).say("paper." + card.kind().key()));
    known.number().ifPresent(number -> gist.append(", № ").append(number));
    known.date().ifPresent(day -> gist.append(", ").append(DAY.format(day)));
    LocalText issuer = known.issuer().orElse(agency.name());
    return gist.append(", ").append(issuer.shown(language).words()).toString();
  }
}
