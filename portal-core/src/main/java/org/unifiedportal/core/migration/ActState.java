package org.unifiedportal.core.migration;

import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.publication.EditionText;
import org.unifiedportal.core.text.Language;

/** Whether an act is in force, as its requisites and the register's notes say. */
enum ActState {
  IN_FORCE("in-force"),
  AMENDED("amended"),
  REPEALED("repealed");

  private static final Predicate<String> SAYS_REPEALED =
      Pattern.compile("(Сноска|Ескерту)\\.? *(Утратил\\S* силу|Күші жойылды)").asPredicate();
  private static final Predicate<String> SAYS_AMENDED =
      Pattern.compile("в редакции|с изменени|жаңа редакцияда|өзгеріс(тер)? енгізілді")
          .asPredicate();

  private final String key;

  ActState(String key) {
    this.key = key;
  }

  /** The choice of the field {@code legalState}. */
  String key() {
    return key;
  }

  static ActState of(ActRequisite requisite, Map<Language, EditionText> texts) {
    if (requisite.isRepealed() || notes(texts).anyMatch(SAYS_REPEALED)) {
      return REPEALED;
    }
    return notes(texts).anyMatch(SAYS_AMENDED) ? AMENDED : IN_FORCE;
  }

  private static Stream<String> notes(Map<Language, EditionText> texts) {
    return texts.values().stream()
        .flatMap(text -> text.body().stream())
        .filter(Block.Callout.class::isInstance)
        .map(block -> ((Block.Callout) block).text().text());
  }
}
