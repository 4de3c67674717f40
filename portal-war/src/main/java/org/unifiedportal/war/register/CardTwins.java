package org.unifiedportal.war.register;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentFile;
import org.unifiedportal.core.document.DocumentStanding;
import org.unifiedportal.core.document.SameActs;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.page.Reader;

/** Notices that two documents look like one act in two languages. It only asks. */
@Dependent
public class CardTwins {
  private final SameActs acts;

  /** Looks for them there. */
  @Inject
  public CardTwins(SameActs acts) {
    this.acts = acts;
  }

  /** Another document of the agency with this number, day and issuer, in another language. */
  Optional<CardScreen.Twin> of(Document document, List<DocumentFile> files, Visitor.Signed signed) {
    boolean isGone = document.standing() instanceof DocumentStanding.Withdrawn;
    return isGone
        ? Optional.empty()
        : acts.of(document).stream()
            .filter(line -> line.document().card().kind() == document.card().kind())
            .filter(line -> isElsewhere(files, line.files()))
            .findFirst()
            .map(line -> twin(line.document(), files, signed));
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
