package org.unifiedportal.core.picture;

import java.util.List;
import java.util.UUID;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Event;
import org.unifiedportal.core.vault.FileHash;

/** Something happened to a picture of the library. */
public sealed interface PictureEvent extends Event {
  /** The picture. */
  PictureId picture();

  /** Whose it is. */
  AgencyId agency();

  @Override
  default UUID subject() {
    return picture().value();
  }

  @Override
  default UUID agencyKey() {
    return agency().value();
  }

  /** A picture came into the library. */
  record PictureAdded(PictureId picture, AgencyId agency, FileHash hash) implements PictureEvent {}

  /**
   * It was taken down for good.
   *
   * @param note what was said besides the reason, possibly nothing
   * @param cuts the keys of all parts that were ever shown
   */
  record PictureTakenDown(
      PictureId picture, AgencyId agency, TakedownReason reason, String note, List<String> cuts)
      implements PictureEvent {
    /** Copies the keys. */
    public PictureTakenDown {
      cuts = List.copyOf(cuts);
    }
  }

  /**
   * Something harmful was found in its file.
   *
   * @param cuts the keys of all parts that were ever shown
   */
  record PictureWithheld(PictureId picture, AgencyId agency, List<String> cuts)
      implements PictureEvent {
    /** Copies the keys. */
    public PictureWithheld {
      cuts = List.copyOf(cuts);
    }
  }

  /** What is told of it, or the part that is shown, was changed. */
  record PictureDescribed(PictureId picture, AgencyId agency, long version, String cut)
      implements PictureEvent {}
}
