package org.unifiedportal.core.picture;

import java.util.List;
import org.unifiedportal.core.block.Focus;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.vault.PictureHead;

/**
 * What people tell of a picture.
 *
 * @param credit who made it; empty until somebody says it
 */
public record Description(Alt alt, String credit, PictureLicence licence, Crop crop, Focus focus) {
  /** The longest credit, in characters. */
  public static final int LONGEST_CREDIT = 150;

  /** What is known of a picture nobody has described: all of it is shown, its middle counts. */
  public static Description blank(PictureHead head) {
    return new Description(
        new Alt.Unchosen(), "", PictureLicence.CC_BY, Crop.whole(head), Focus.CENTER);
  }

  /** Everything that is wrong with it, beside its field. */
  void refuseUnfit(PictureHead head) {
    Issues issues = new Issues();
    switch (alt) {
      case Alt.Said said -> note(said.words(), issues);
      case Alt.Unchosen unchosen -> issues.add("/alt/kk", "issue.picture-alt");
      case Alt.Decorative decorative -> {
        // Nothing need be said.
      }
    }
    issues
        .addIf(credit.isBlank(), "/credit", "issue.required")
        .addIf(credit.length() > LONGEST_CREDIT, "/credit", "issue.too-long", LONGEST_CREDIT)
        .addIf(
            !crop.fits(head),
            "/crop",
            "issue.picture-crop",
            head.uprightWidth(),
            head.uprightHeight(),
            Crop.LEAST)
        .refuseIfAny();
  }

  private static void note(LocalText words, Issues issues) {
    for (Language language : List.of(Language.values())) {
      issues.addIf(
          words.find(language).filter(said -> said.length() > Alt.LONGEST).isPresent(),
          "/alt/" + language.tag(),
          "issue.too-long",
          Alt.LONGEST);
    }
  }
}
