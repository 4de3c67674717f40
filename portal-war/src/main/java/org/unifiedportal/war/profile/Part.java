package org.unifiedportal.war.profile;

import java.util.function.Function;
import org.unifiedportal.core.agency.Profile;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.war.console.FormField.Look;

/** One thing a citizen must know of an agency that is said in words of each language. */
enum Part {
  NAME("name", Look.LINE, Profile::name),
  SHORT_NAME("shortName", Look.LINE, Profile::shortName),
  ABOUT("about", Look.WORDS, Profile::about),
  ADDRESS("address", Look.WORDS, Profile::address),
  HOURS("hours", Look.WORDS, Profile::hours);

  private final String key;
  private final Look look;
  private final Function<Profile, LocalText> words;

  Part(String key, Look look, Function<Profile, LocalText> words) {
    this.key = key;
    this.look = look;
    this.words = words;
  }

  String key() {
    return key;
  }

  Look look() {
    return look;
  }

  LocalText of(Profile profile) {
    return words.apply(profile);
  }
}
