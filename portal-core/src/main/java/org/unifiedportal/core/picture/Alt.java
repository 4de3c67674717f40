package org.unifiedportal.core.picture;

import java.util.Optional;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;

/** What is said of a picture to those who don't see it. */
public sealed interface Alt {
  /** The longest words, in characters. */
  int LONGEST = 300;

  /** What the picture shows. */
  record Said(LocalText words) implements Alt {}

  /** It only decorates: nothing is lost to whoever doesn't see it. */
  record Decorative() implements Alt {}

  /** Nobody has decided yet; until then no page may show it. */
  record Unchosen() implements Alt {}

  /** The words in exactly this language, empty words for a decoration; empty until decided. */
  default Optional<String> in(Language language) {
    return switch (this) {
      case Said said -> said.words().find(language);
      case Decorative decorative -> Optional.of("");
      case Unchosen unchosen -> Optional.empty();
    };
  }
}
