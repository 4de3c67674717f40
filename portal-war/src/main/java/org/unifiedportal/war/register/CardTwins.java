package org.unifiedportal.war.register;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.unifiedportal.core.document.Card;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentFile;
import org.unifiedportal.core.document.DocumentStanding;
import org.unifiedportal.core.document.RegisterStore;
import org.unifiedportal.core.document.Requisites;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.page.Reader;

/** Notices that two documents look like one act in two languages. It only asks. */
@Dependent
public class CardTwins {
  private static final int MOST = 10;

  private final RegisterStore register;

  /** Looks into the register. */
  @Inject
  public CardTwins(RegisterStore register) {
    this.register = register;
  }

  /** Another document of the agency with this number, day and issuer, in another language. */
  Optional<CardScreen.Twin> of(Document document, List<DocumentFile> files, Visitor.Signed signed) {
    Requisites own = document.card().requisites();
    boolean isGone = document.standing() instanceof DocumentStanding.Withdrawn;
    return isGone
        ? Optional.empty()
        : register.ofAct(document.agency(), own, MOST).stream()
            .filter(line -> !line.document().id().equals(document.id()))
            .filter(line -> isAlike(document.card(), line.document().card()))
            .filter(line -> isElsewhere(files, line.files()))
            .findFirst()
            .map(line -> twin(line.document(), files, signed));
  }

  private static boolean isAlike(Card one, Card other) {
    return one.kind() == other.kind()
        && isIssuer(one.requisites().issuer(), other.requisites().issuer());
  }

  /** One who is named in other languages, or not yet, may be the same. */
  private static boolean isIssuer(Optional<LocalText> one, Optional<LocalText> other) {
    return Stream.of(Language.values())
        .allMatch(language -> {
          Optional<String> mine = one.flatMap(words -> words.find(language));
          Optional<String> theirs = other.flatMap(words -> words.find(language));
          return mine.isEmpty() || theirs.isEmpty() || mine.equals(theirs);
        });
  }

  /** Whether none of the languages is in both. */
  private static boolean isElsewhere(List<DocumentFile> own, List<DocumentFile> theirs) {
    Set<Language> languages = EnumSet.noneOf(Language.class);
    own.forEach(file -> languages.add(file.language()));
    return theirs.stream().map(DocumentFile::language).noneMatch(languages::contains);
  }

  private static CardScreen.Twin twin(
      Document other, List<DocumentFile> own, Visitor.Signed visitor) {
    Reader reader = visitor.reader();
    String language = own.getFirst().language().tag();
    boolean mayAdd = OwnDocuments.mayChange(other, visitor.account());
    String path = CardPapers.path(other);
    return new CardScreen.Twin(
        reader.say("card.twin." + language, other.card().requisites().number().orElseThrow()),
        reader.say(
            mayAdd ? "card.twin.add" : "card.twin.see", reader.shown(other.card().title()).words()),
        reader.to(mayAdd ? path + "/file?language=" + language : path));
  }
}
