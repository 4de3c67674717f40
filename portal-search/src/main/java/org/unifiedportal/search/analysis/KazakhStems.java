package org.unifiedportal.search.analysis;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Stems whose own end looks like an ending («адам» is no one's «ада»), and what may stand behind
 * them.
 */
final class KazakhStems {
  private static final int SHORTEST = 3;

  private static final Set<String> WHOLE =
      Set.copyOf(
          List.of(
              """
              адам бөлім ұйым лауазым шешім өнім келісім кезең ғалым құрам әкім мерзім бұйым төлем
              ғылым мұғалім шағым киім өтінім есім ұжым көсем өкім ұғым құрылым рәсім жарияланым тізім
              қадам өлшем айым қорым тұқым қарапайым қаулы ұсыным шегерім фильм зақым салым ұстаным
              түсірім қоғам әлем білім үкім өлім сезім көлем үнем сенім ауқым алам маусым қауым астам
              режим бітім айналым ағым шақырым өсім тәлім болжам құжат халім әріптес кеңес үлес күрес
              жолдас құрдас талас одақтас бәсекелес төбелес діндес жастас орын мұрын қауын түтін буын
              табын жиын толқын салқын ұшқын жақын мектеп талап жауап кітап себеп есеп кәсіп қалып
              тәртіп сынып қауіп әріп топ тап зардап мақсат ақпарат ауыл жыл қыз адал дәптер тағы
              қысым ойын тақта оқырман қатын қожайын босқын көшкін тамыз рәміз маңдай мұсылман жылан
              бала қала дала сала апта алты жеті отыз тоғыз алпыс жетпіс сексен тоқсан жиырма елу
              аспан заман маман орман қазан дүкен басқан отан екен неген бұған оған соған адамзат
              үкімет хат дерек қарар өзен аудан облыс өлең алаң жаң кең тең таң доң елең ойпаң телім
              ілім көрсетілім диплом атом организм кілем тұжырым орам аударым жөнелтілім талғам заң
              кереге теңге басқарма бағдарлама теңдеме хабарлама түрме түйме бөлме кеме көрме сөмке
              мәдени саясат сауда ауа жаңа қоса бірге қысқа арқа өлке ереже нәтиже мекеме мекен пікір
              жоба жастар баға байланыс тұтын тұрғын жылу отын егін тасқын отбас атамекен ерін мойын
              қойын төзім бекім кәсіпорын мәлім ресім сабын жарыс жүлде отырыс жиналыс баяндама әдіс
              тізілім тізбе карта арыз айып қарыз жұмыртқа бөген теңіз төбе жайлау қыстау көктем банан
              табан дұшпан
              """
                  .strip()
                  .split("\\s+")));

  /** Plural, owner and case, each or none. */
  private static final Pattern ENDINGS =
      Pattern.compile(
          "(?:[лдт][ае]р)?"
              + "(?:[ыі]?[мң][ыі]з|[ыі]?[мң]|с?[ыі])?"
              + "(?:[ндт][ыі]ң|[ғгқк][ае]|н?[ндт][ыі]|н[ае]|н|н?[дт][ае](?:ғы|гі)?|н?[ндт][ае]н"
              + "|[мбп]ен(?:ен)?|[дт][ае]й|[дтн]ікі)?");

  private KazakhStems() {}

  /** Whether this very word is one. */
  static boolean has(String word) {
    return WHOLE.contains(word);
  }

  /** The length of the stem at the beginning of this word, 0 when none of these is there. */
  static int length(String word) {
    for (int end = word.length(); end >= SHORTEST; end--) {
      boolean stem =
          has(word.substring(0, end)) || (end < word.length() && has(hardened(word, end)));
      if (stem && ENDINGS.matcher(word).region(end, word.length()).matches()) {
        return end;
      }
    }
    return 0;
  }

  /** A hard last sound softens before a vowel: «кітап», «кітабы». */
  private static String hardened(String word, int end) {
    return word.substring(0, end - 1) + KazakhSounds.hard(word.charAt(end - 1));
  }
}
