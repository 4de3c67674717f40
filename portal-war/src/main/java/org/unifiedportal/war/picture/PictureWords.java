package org.unifiedportal.war.picture;

import org.unifiedportal.core.picture.Alt;
import org.unifiedportal.core.picture.Description;
import org.unifiedportal.core.picture.Picture;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.Words;

/** A picture in words. */
public final class PictureWords {
  private PictureWords() {}

  /** What it shows, else the name of its file. */
  public static String of(Picture picture, Reader reader) {
    return switch (picture.description().alt()) {
      case Alt.Said said -> reader.shown(said.words()).words();
      case Alt.Decorative decorative -> reader.say("picture.decorative");
      case Alt.Unchosen unchosen -> picture.original().name();
    };
  }

  /** Who made it and on what terms, in the words of a page. */
  public static String credit(Picture picture, Language language) {
    return credit(picture.description(), language);
  }

  /** The same of what is told of it. */
  public static String credit(Description description, Language language) {
    String terms = Words.in(language).say("picture.licence." + description.licence().key());
    String author = description.credit();
    return author.isEmpty() ? terms : author + " · " + terms;
  }
}
