package org.unifiedportal.core.document;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.Slug;

/**
 * The name under which a file is saved, made by the portal of its card.
 *
 * @param latin lower-case Latin, digits and dashes, with its ending: {@code
 *     118-viii-2026-11-16-audandyq-byudzhet-kk.pdf}
 * @param full the title in the file's own letters, with its ending
 */
public record DownloadName(String latin, String full) {
  private static final int LONGEST_TITLE = 60;
  private static final int LONGEST_FULL = 120;

  /** The name of a file of an edition; {@code newest} names carry no edition. */
  public static DownloadName of(Card card, DocumentFile file, int edition, boolean newest) {
    String title = card.title().shown(file.language()).words();
    String suffix = newest ? "" : "v" + edition;
    String ending = "." + file.format().key();
    String latin =
        Stream.of(
                card.requisites().number().map(DownloadName::latin).orElse(""),
                card.requisites().date().map(LocalDate::toString).orElse(""),
                cut(latin(title)),
                file.language().tag(),
                suffix)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("-"));
    return new DownloadName(latin + ending, full(title, file.language(), suffix) + ending);
  }

  private static String latin(String words) {
    return Slug.from(words).value();
  }

  private static String cut(String slug) {
    int dash = slug.lastIndexOf('-', LONGEST_TITLE);
    return slug.length() <= LONGEST_TITLE || dash < 1 ? slug : slug.substring(0, dash);
  }

  /** Characters that some system forbids in file names become spaces. */
  private static String full(String title, Language language, String suffix) {
    String tame = title.replaceAll("[\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|]+", " ").strip();
    String cut = tame.substring(0, Math.min(tame.length(), LONGEST_FULL)).strip();
    return cut + " (" + language.tag() + (suffix.isEmpty() ? "" : ", " + suffix) + ")";
  }
}
