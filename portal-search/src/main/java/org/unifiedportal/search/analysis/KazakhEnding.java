package org.unifiedportal.search.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An ending and what it may stand behind.
 *
 * @param text its letters
 * @param behind kinds of sounds, as {@link KazakhSounds#kind} names them
 * @param agrees whether its vowels must go with the stem's
 */
record KazakhEnding(String text, String behind, boolean agrees) {
  static final List<KazakhEnding> CASES =
      list(
          "ның нің VNI",
          "дың дің RLZUI",
          "тың тің T",
          "ға ге VRLNZUI",
          "қа ке T",
          "ны ні VI",
          "ды ді RLNZUI",
          "ты ті T",
          "да де VRLNZUI",
          "та те T",
          "дан ден VRLZUI",
          "нан нен N",
          "тан тен T",
          "*мен *менен VRLNUI",
          "*бен *бенен Z",
          "*пен *пенен T",
          "дағы дегі VRLNZUI",
          "тағы тегі T",
          "*дікі RLZUI",
          "*нікі VNI",
          "*тікі T",
          "дай дей VRLNZUI",
          "тай тей T");

  /** Cases behind «his, her, its, their». */
  static final List<KazakhEnding> CASES_OF_OWNED =
      list("ның нің V", "на не V", "н V", "нда нде V", "нан нен V", "*мен V", "ндағы ндегі V");

  /** My, our, your. */
  static final List<KazakhEnding> OWNERS =
      list(
          "ымыз іміз RLNZT",
          "мыз міз VUI",
          "ыңыз іңіз RLNZT",
          "ңыз ңіз VUI",
          "ым ім RLNZT",
          "м V",
          "ың ің RLNZT",
          "ң V");

  /** His, her, its, their. */
  static final List<KazakhEnding> OWNED = list("сы сі VI", "ы і RLNZTU");

  static final List<KazakhEnding> PLURALS = list("лар лер VRUI", "дар дер LNZ", "тар тер T");

  /** Verbs that end a sentence, and those that can't be taken for a noun with a case. */
  static final List<KazakhEnding> FINITE =
      list(
          "йды йді V",
          "ады еді ыды іді RLNZTU",
          "мады меді майды мейді майтын мейтін VRLU",
          "бады беді байды бейді байтын бейтін NZ",
          "пады педі пайды пейді пайтын пейтін T",
          "йтын йтін V",
          "ылатын ілетін RLNZT",
          "латын летін V");

  /** Participles, converbs, condition, wish, and the name of the action. */
  static final List<KazakhEnding> VERBS =
      list(
          "ған ген VRLNZU",
          "қан кен T",
          "маған меген маса месе VRLU",
          "баған беген баса бесе NZ",
          "паған пеген паса песе T",
          "са се сын сін VRLNZTU",
          "ып іп RLNZT",
          "п V",
          "у VRLNZT");

  static final List<KazakhEnding> NEGATIONS = list("ма ме VRLU", "ба бе NZ", "па пе T");

  static final List<KazakhEnding> VOICES = list("ыл іл RLNZTV", "ын ін L");

  /**
   * Each row: endings, then the kinds of sounds; a star frees from vowel harmony. Longest first.
   */
  private static List<KazakhEnding> list(String... rows) {
    List<KazakhEnding> endings = new ArrayList<>();
    for (String row : rows) {
      List<String> columns = List.of(row.split(" "));
      for (String text : columns.subList(0, columns.size() - 1)) {
        boolean free = text.startsWith("*");
        endings.add(new KazakhEnding(free ? text.substring(1) : text, columns.getLast(), !free));
      }
    }
    endings.sort(Comparator.comparingInt(ending -> -ending.text().length()));
    return List.copyOf(endings);
  }
}
