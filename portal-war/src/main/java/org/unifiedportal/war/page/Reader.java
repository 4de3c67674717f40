package org.unifiedportal.war.page;

import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.time.PortalTime;

/**
 * Whom a page speaks to: the language, how large, and the words and addresses that follow from it.
 */
public record Reader(Language language, Variant variant, Words words, DayWords days) {

  /** The reader of this language and variant, today. */
  public static Reader of(Language language, Variant variant, PortalTime time) {
    Words words = Words.in(language);
    return new Reader(language, variant, words, DayWords.of(words, time));
  }

  /** The words of the interface. */
  public String say(String key, Object... arguments) {
    return words.say(key, arguments);
  }

  /** The words of the interface for a number of things. */
  public String count(String key, long number) {
    return words.count(key, number);
  }

  /** The address of a path in the reader's language and variant. */
  public String to(String path) {
    return address(language, variant, path);
  }

  /** The address of the same path in another language. */
  public String in(Language other, String path) {
    return address(other, variant.in(other), path);
  }

  /** The address of the same path in another variant. */
  public String as(Variant other, String path) {
    return address(language, other, path);
  }

  /** What of the text the reader is shown. */
  public LocalText.Shown shown(LocalText text) {
    return text.shown(language);
  }

  /** The {@code lang} of words that are not in the reader's language; empty when they are. */
  public String lang(Language shown) {
    return shown == language ? "" : shown.tag();
  }

  /** Words with their language marked when it isn't the reader's. */
  public String html(LocalText.Shown shown) {
    String lang = lang(shown.language());
    return lang.isEmpty()
        ? Html.escape(shown.words())
        : new Html().element("span", shown.words(), "lang", lang).toString();
  }

  /** The text in the reader's language or the nearest one, its language marked when needed. */
  public String html(LocalText text) {
    return html(shown(text));
  }

  private static String address(Language language, Variant variant, String path) {
    return "/" + language.tag() + "/" + variant.prefix() + path;
  }
}
