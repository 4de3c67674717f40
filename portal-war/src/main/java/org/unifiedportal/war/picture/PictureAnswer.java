package org.unifiedportal.war.picture;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.unifiedportal.core.picture.Cut;
import org.unifiedportal.core.picture.Picture;
import org.unifiedportal.core.text.Language;

/**
 * A picture of a library.
 *
 * @param state waiting, drawn, unreadable or gone
 * @param version counts changes from 1
 * @param alt what it shows by language; blank for a decoration, nothing until somebody says it
 * @param source what an image block names
 * @param width of its largest size, as an image block names it
 * @param height of its largest size, as an image block names it
 */
record PictureAnswer(
    UUID id,
    String state,
    long version,
    Map<Language, String> alt,
    String credit,
    String licence,
    String focus,
    String source,
    int width,
    int height) {
  static PictureAnswer of(Picture picture, Cut.State state) {
    var shown = picture.shown("", "", "");
    Map<Language, String> alt = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      picture.description().alt().in(language).ifPresent(said -> alt.put(language, said));
    }
    return new PictureAnswer(
        picture.id().value(),
        state.key(),
        picture.version(),
        alt,
        picture.description().credit(),
        picture.description().licence().key(),
        picture.description().focus().key(),
        shown.source(),
        shown.width(),
        shown.height());
  }
}
