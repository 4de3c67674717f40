package org.unifiedportal.core.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.text.Slug;

/**
 * A section the law asks every state body to fill.
 *
 * @param key stable name, such as {@code budget.audit}
 * @param duty where the law says so
 * @param title its name on the page
 * @param explains what stands here, in one plain sentence
 * @param kinds keys of the kinds of publications that fit, at least one
 * @param days working days to post, from getting the information
 * @param renew calendar days after the last change within which it counts as fresh: one where the
 *     law says daily, else the portal's own measure
 */
public record RequiredSection(
    String key,
    Duty duty,
    LocalText title,
    LocalText explains,
    Set<String> kinds,
    int days,
    int renew) {
  /** Copies the kinds and refuses none. */
  public RequiredSection {
    kinds = Set.copyOf(kinds);
    if (kinds.isEmpty() || days < 1 || renew < 1) {
      throw new IllegalArgumentException("a section needs kinds and days: " + key);
    }
  }

  /** The key as a segment of an address: dots become dashes. */
  public Slug path() {
    return new Slug(key.replace('.', '-'));
  }

  /**
   * The rule that makes the section a duty.
   *
   * @param clause article, point and subpoint, such as {@code 16(3)3}
   * @param source the act and the state of its text
   * @param validFrom the first day on which the rule holds as it is written here
   */
  public record Duty(String clause, String source, LocalDate validFrom) {
    private static final Pattern PLACE = Pattern.compile("([\\d-]+)(?:\\(([\\d-]+)\\)([\\d-]+)?)?");

    public Duty {
      if (!PLACE.matcher(clause).matches()) {
        throw new IllegalArgumentException("no place in an act: " + clause);
      }
    }

    /** The numbers of article, point and subpoint, as many as the clause has. */
    public List<String> place() {
      Matcher place = PLACE.matcher(clause);
      place.matches();
      return IntStream.rangeClosed(1, place.groupCount())
          .mapToObj(place::group)
          .flatMap(Stream::ofNullable)
          .toList();
    }
  }
}
