package org.unifiedportal.core.picture;

import org.unifiedportal.core.block.Focus;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.text.Language;
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

  /** The same with these words. */
  public Description saying(Alt words, String author, PictureLicence terms) {
    return new Description(words, author, terms, crop, focus);
  }

  /** Refuses words that are too long; what is missing may be told later. */
  void refuseTooLong() {
    Issues issues = new Issues();
    noteLong(issues);
    issues.refuseIfAny();
  }

  /** Refuses everything that is wrong with it. */
  void refuseUnfit(PictureHead head) {
    noteUnfit(head).refuseIfAny();
  }

  /** Everything that keeps a picture of this size from being shown, with pointers into it. */
  public Issues noteUnfit(PictureHead head) {
    Issues issues = new Issues();
    noteLong(issues);
    return issues
        .addIf(alt instanceof Alt.Unchosen, "/alt/kk", "issue.picture-alt")
        .addIf(credit.isBlank(), "/credit", "issue.required")
        .addIf(
            !crop.fits(head),
            "/crop",
            "issue.picture-crop",
            head.uprightWidth(),
            head.uprightHeight(),
            Crop.LEAST);
  }

  private void noteLong(Issues issues) {
    issues.addIf(credit.length() > LONGEST_CREDIT, "/credit", "issue.too-long", LONGEST_CREDIT);
    if (alt instanceof Alt.Said said) {
      for (Language language : said.words().words().keySet()) {
        issues.addIf(
            said.in(language).orElseThrow().length() > Alt.LONGEST,
            "/alt/" + language.tag(),
            "issue.too-long",
            Alt.LONGEST);
      }
    }
  }
}
