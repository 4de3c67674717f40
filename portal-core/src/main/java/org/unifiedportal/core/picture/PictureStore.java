package org.unifiedportal.core.picture;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.vault.FileHash;

/** Keeps the library and its cuts. Writing methods need a transaction around them. */
public interface PictureStore {
  /** Adds a picture. */
  void add(Picture picture);

  /** Keeps a picture in place of what was kept of it. */
  void save(Picture picture);

  /** Finds a picture. */
  Optional<Picture> find(PictureId id);

  /** Finds a picture and locks it until the end of the transaction. */
  Optional<Picture> lock(PictureId id);

  /** The agency's picture of this very file. */
  Optional<Picture> holding(AgencyId agency, FileHash hash);

  /** The agency's picture that is or was shown as this cut. */
  Optional<Picture> shownAs(AgencyId agency, String cut);

  /** Pictures, at most {@code limit}. */
  List<Picture> list(PictureFilter filter, int limit);

  /** Asks for a cut's sizes to be made; one that is known stays as it is. */
  void want(Cut cut, Instant at);

  /** Finds a cut that was asked for. */
  Optional<Cut> findCut(String key);

  /** The cuts of a file that were asked for. */
  List<Cut> cuts(FileHash hash);

  /** How far these cuts are; those nobody asked for are left out. */
  Map<String, Cut.State> states(Collection<String> keys);

  /** Cuts of clean files whose sizes wait to be made, oldest first. */
  List<Cut> waiting(int limit);

  /** Since when the oldest of them has been waiting. */
  Optional<Instant> waitingSince();

  /** Notes how far a cut is. */
  void note(String key, Cut.State state);

  /** The library of a database. */
  static PictureStore in(Database database) {
    return new JpaPictureStore(database);
  }
}
