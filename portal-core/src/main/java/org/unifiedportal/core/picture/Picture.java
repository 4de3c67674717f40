package org.unifiedportal.core.picture;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.block.Media;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.text.Language;

/**
 * A picture of an agency's library. Pages hold what was true when it was placed: alt, credit and
 * cut are written into their blocks, so a change here changes no page that is out already.
 *
 * @param version counts changes from 1
 */
public record Picture(
    PictureId id,
    AgencyId agency,
    Original original,
    Description description,
    Added added,
    PictureStanding standing,
    long version) {

  /** Who added it, and when, UTC. */
  public record Added(String by, Instant at) {}

  /** The part of it that pages show now. */
  public Cut cut() {
    return Cut.of(original, description.crop());
  }

  /**
   * The block that shows it on a page in this language.
   *
   * @param credit with the licence, in the words of the page
   * @return empty while nobody has said what it shows in this language
   */
  public Optional<Media.Image> image(Language language, String caption, String credit) {
    return description.alt().in(language).map(alt -> shown(alt, caption, credit));
  }

  /** The block that shows it with this alt. */
  public Media.Image shown(String alt, String caption, String credit) {
    Cut cut = cut();
    Crop size = size(cut.crop());
    return new Media.Image(
        cut.path(), alt, caption, credit, size.width(), size.height(), description.focus());
  }

  /** The largest size that pages show; a block takes no greater height. */
  private static Crop size(Crop crop) {
    int width = Renditions.widths(crop.width()).getLast();
    int height = Renditions.height(width, crop.width(), crop.height());
    return new Crop(0, 0, width, Math.min(height, Media.Image.LONGEST));
  }

  Picture described(Description anew) {
    return new Picture(id, agency, original, anew, added, standing, version + 1);
  }

  Picture takenDown(PictureStanding.TakenDown down) {
    return new Picture(id, agency, original, description, added, down, version + 1);
  }

  /** Whether it stands in the library and may be placed. */
  public boolean isInLibrary() {
    return switch (standing) {
      case PictureStanding.InLibrary here -> true;
      case PictureStanding.TakenDown down -> false;
    };
  }

  /** Refuses what is meant for a picture that may be shown. */
  void refuseTakenDown() {
    if (!isInLibrary()) {
      throw new Refused(new Refusal.Conflict("refusal.picture-taken-down", List.of(id.toString())));
    }
  }
}
