package org.unifiedportal.core.picture;

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

  /** What is told of it, or the part that is shown, was changed. */
  record PictureDescribed(PictureId picture, AgencyId agency, long version, String cut)
      implements PictureEvent {}
}
