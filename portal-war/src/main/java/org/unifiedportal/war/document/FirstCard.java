package org.unifiedportal.war.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.unifiedportal.core.document.Card;
import org.unifiedportal.core.document.Coverage;
import org.unifiedportal.core.document.DocumentKind;
import org.unifiedportal.core.document.Legal;
import org.unifiedportal.core.document.Licence;
import org.unifiedportal.core.document.Requisites;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.war.page.Words;

/**
 * The card a new document begins with, made of what the file is called; a person writes it anew.
 */
public final class FirstCard {
  private FirstCard() {}

  /** The card of a file in this language. */
  public static Card of(Uploaded uploaded, Language language) {
    String named = uploaded.declared().words();
    String title = named.isEmpty() ? Words.in(language).say("document.untitled") : named;
    boolean picture = uploaded.format().isPicture();
    return new Card(
        picture ? DocumentKind.PICTURE : DocumentKind.GENERAL,
        LocalText.in(language, title),
        Requisites.NONE,
        Legal.NONE,
        Coverage.NONE,
        Licence.CC_BY,
        Optional.empty());
  }

  /**
   * The same in this section of the law, and of the one kind that belongs there, if only one does;
   * what several kinds fill is left to the file and the person.
   */
  public static Card in(String section, Card card) {
    List<DocumentKind> kinds =
        Stream.of(DocumentKind.values()).filter(kind -> kind.clause().equals(section)).toList();
    boolean isPlain = card.kind() == DocumentKind.GENERAL && kinds.size() == 1;
    return new Card(
        isPlain ? kinds.getFirst() : card.kind(),
        card.title(),
        card.requisites(),
        card.legal(),
        new Coverage(Set.of(section), card.coverage().topic(), card.coverage().period()),
        card.licence(),
        card.page());
  }
}
