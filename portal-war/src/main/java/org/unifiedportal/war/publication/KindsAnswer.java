package org.unifiedportal.war.publication;

import java.util.List;
import org.unifiedportal.core.publication.FieldSpec;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.war.page.Words;

/** What can be published: enough to build a form from. */
record KindsAnswer(List<Kind> items) {
  KindsAnswer {
    items = List.copyOf(items);
  }

  /**
   * One kind.
   *
   * @param path the address segment of its lists
   * @param clause the required section it stands in unless it names others
   */
  record Kind(String key, LocalText name, String path, String clause, List<Field> fields) {}

  /** One field of a kind; choices stand only where one is to be chosen. */
  record Field(String key, LocalText name, String type, boolean required, List<Choice> choices) {}

  /** One value of a field. */
  record Choice(String key, LocalText name) {}

  static KindsAnswer all() {
    return new KindsAnswer(
        List.of(PublicationKind.values()).stream().map(KindsAnswer::of).toList());
  }

  private static Kind of(PublicationKind kind) {
    return new Kind(
        kind.key(),
        name("kind." + kind.key()),
        kind.path(),
        kind.clause(),
        kind.fields().stream().map(KindsAnswer::of).toList());
  }

  private static Field of(FieldSpec field) {
    return new Field(
        field.key(),
        name("field." + field.key()),
        field.type().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
        field.required(),
        field.choices().stream()
            .map(key -> new Choice(key, name("choice." + field.key() + "." + key)))
            .toList());
  }

  private static LocalText name(String key) {
    return LocalText.of(
        Words.in(Language.KK).say(key),
        Words.in(Language.RU).say(key),
        Words.in(Language.EN).say(key));
  }
}
