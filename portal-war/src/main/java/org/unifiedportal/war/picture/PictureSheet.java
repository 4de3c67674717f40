package org.unifiedportal.war.picture;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.unifiedportal.core.block.Focus;
import org.unifiedportal.core.picture.Alt;
import org.unifiedportal.core.picture.Crop;
import org.unifiedportal.core.picture.Description;
import org.unifiedportal.core.picture.Picture;
import org.unifiedportal.core.picture.PictureLicence;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.war.console.Form;

/**
 * What was typed about a picture, by field name: {@code alt.kk}, {@code crop.left}. It is kept to
 * the letter whatever becomes of it.
 */
record PictureSheet(Map<String, String> values) {
  /** The four numbers of a part. */
  static final List<String> CROP = List.of("left", "top", "width", "height");

  private static final Pattern NAME =
      Pattern.compile(
          "agency|version|decorative|credit|licence|focus|alt[.](kk|ru|en)"
              + "|crop[.](left|top|width|height)");
  private static final Pattern PIXELS = Pattern.compile("[0-9]{1,6}");

  PictureSheet {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  static PictureSheet of(Form form) {
    Map<String, String> values = new LinkedHashMap<>();
    form.names().stream()
        .filter(name -> NAME.matcher(name).matches())
        .forEach(name -> values.put(name, form.text(name)));
    return new PictureSheet(values);
  }

  static PictureSheet of(Picture picture) {
    Description told = picture.description();
    Map<String, String> values = new LinkedHashMap<>();
    switch (told.alt()) {
      case Alt.Said said ->
          said.words().words().forEach((language, words) -> values.put(alt(language), words));
      case Alt.Decorative decorative -> values.put("decorative", "yes");
      case Alt.Unchosen unchosen -> {
        // Nothing was said.
      }
    }
    values.put("version", Long.toString(picture.version()));
    values.put("credit", told.credit());
    values.put("licence", told.licence().key());
    values.put("focus", told.focus().key());
    values.put("crop.left", Integer.toString(told.crop().left()));
    values.put("crop.top", Integer.toString(told.crop().top()));
    values.put("crop.width", Integer.toString(told.crop().width()));
    values.put("crop.height", Integer.toString(told.crop().height()));
    return new PictureSheet(values);
  }

  static String alt(Language language) {
    return "alt." + language.tag();
  }

  String text(String name) {
    return values.getOrDefault(name, "");
  }

  boolean isDecorative() {
    return text("decorative").equals("yes");
  }

  /** What is said to those who don't see it; a decoration says nothing. */
  Alt alt() {
    Map<Language, String> words = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      String said = text(alt(language)).replace('\n', ' ');
      if (!said.isBlank()) {
        words.put(language, said);
      }
    }
    if (isDecorative()) {
      return new Alt.Decorative();
    }
    return words.isEmpty() ? new Alt.Unchosen() : new Alt.Said(new LocalText(words));
  }

  String credit() {
    return text("credit").replace('\n', ' ');
  }

  PictureLicence licence() {
    return PictureLicence.find(text("licence")).orElse(PictureLicence.CC_BY);
  }

  Focus focus() {
    return Focus.find(text("focus")).orElse(Focus.CENTER);
  }

  /** The part; what is no number lies outside of every picture. */
  Crop crop() {
    return new Crop(pixels("left"), pixels("top"), pixels("width"), pixels("height"));
  }

  private int pixels(String side) {
    String typed = text("crop." + side);
    return PIXELS.matcher(typed).matches() ? Integer.parseInt(typed) : -1;
  }

  Description description() {
    return new Description(alt(), credit(), licence(), crop(), focus());
  }
}
