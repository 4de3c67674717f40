package org.unifiedportal.war.console;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unifiedportal.core.text.Language;

/**
 * What is wrong, as the summary above a form says it: by the name of its field.
 *
 * @param field that it leads to
 * @param words such as "Name: this must be filled in."
 */
public record ComplaintLine(String field, String words) {
  private static final Pattern ENDED = Pattern.compile(".*[?!.:]");
  private static final Pattern SENTENCE = Pattern.compile("\\p{Lu}\\p{Ll}.*", Pattern.DOTALL);

  /** What is wrong with the form of a screen, each thing once. */
  public static List<ComplaintLine> of(Screen screen) {
    Language language = screen.frame().reader().language();
    return screen.complaints().all().stream()
        .map(one -> line(one, screen.allFields(), language))
        .distinct()
        .toList();
  }

  private static ComplaintLine line(
      Complaints.Complaint complaint, List<FormField> fields, Language language) {
    return meant(complaint.field(), fields)
        .map(field ->
            new ComplaintLine(field.name(), said(field.label(), complaint.words(), language)))
        .orElseGet(() -> new ComplaintLine(complaint.field(), complaint.words()));
  }

  /** The field itself, else the nearest one it is a part of, else the first of its parts. */
  private static Optional<FormField> meant(String name, List<FormField> fields) {
    return fields.stream()
        .filter(one -> (name + ".").startsWith(one.name() + "."))
        .max(Comparator.comparing(one -> one.name().length()))
        .or(() -> fields.stream().filter(one -> one.name().startsWith(name + ".")).findFirst());
  }

  private static String said(String label, String words, Language language) {
    return ENDED.matcher(label).matches()
        ? label + " " + words
        : label + ": " + continued(words, language);
  }

  /** Kazakh and Russian go on in small letters behind a colon; English may begin with a name. */
  private static String continued(String words, Language language) {
    boolean isSmall = language != Language.EN && SENTENCE.matcher(words).matches();
    return isSmall
        ? words.substring(0, 1).toLowerCase(language.locale()) + words.substring(1)
        : words;
  }
}
