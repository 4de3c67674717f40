package org.unifiedportal.core.picture;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /** The pictures of this file, in all libraries. */
  List<Picture> of(FileHash hash);

  /** Pictures of these agencies that were taken down, the last first, at most {@code limit}. */
  List<Picture> takenDown(Set<AgencyId> agencies, int limit);

  /** Pictures that stand in a library, at most {@code limit}. */
  List<Picture> list(PictureFilter filter, int limit);

  /**
   * Asks for a cut's sizes to be made; one that waits or is drawn stays as it is. One that could
   * not be read is tried again, one that was gone comes back, for another agency shows its file.
   */
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

  /**
   * Keys of cuts that are drawn and were asked for before this moment, in their own order, those
   * behind this key (an empty one: from the first on), at most {@code limit}.
   */
  List<String> drawn(String behind, Instant before, int limit);

  /** Those of these cuts that no library and no edition shows. */
  List<String> unused(Collection<String> keys);

  /**
   * Makes others wait who add or take down a picture of the same file, until this transaction ends.
   */
  void lockCuts(FileHash hash);

  /** Takes all cuts of a file away for good. */
  void drop(FileHash hash);

  /** The same unless a library still shows the file. */
  void dropUnshown(FileHash hash);

  /** Files in which something harmful was found and whose cuts are still there. */
  List<FileHash> harmful(int limit);

  /** All that is shown no more. */
  GoneCuts gone();

  /** Notes how far a cut is; one that is gone stays gone. */
  void note(String key, Cut.State state);

  /** The library of a database. */
  static PictureStore in(Database database) {
    return new JpaPictureStore(database);
  }
}
