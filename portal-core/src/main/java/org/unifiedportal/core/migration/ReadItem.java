package org.unifiedportal.core.migration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Slug;

/** What became of one folder: ready to be published, or refused with every reason. */
public sealed interface ReadItem {
  /** The folder's name. */
  String name();

  /** It can be published; the remarks tell what is odd about it. */
  record Ready(
      String name,
      PublicationKind kind,
      Content content,
      Provenance provenance,
      List<Remark> remarks)
      implements ReadItem {
    /** Copies the remarks. */
    public Ready {
      remarks = List.copyOf(remarks);
    }
  }

  /** It can't be published: at least one reason, a sentence each. */
  record Refused(String name, List<String> reasons) implements ReadItem {
    /** Copies the reasons and refuses none. */
    public Refused {
      reasons = List.copyOf(reasons);
      if (reasons.isEmpty()) {
        throw new IllegalArgumentException("refused without a reason: " + name);
      }
    }
  }

  /**
   * Where an item comes from and where it wants to stand.
   *
   * @param origin what it is found by when the folder is loaded again, unique within an agency
   * @param originally when it first became public, UTC; empty for now
   * @param slug the wanted address segment; made of the title when empty
   * @param agency the agency the folder names, or empty when the one who loads it names it
   */
  record Provenance(
      String origin, Optional<Instant> originally, Optional<Slug> slug, String agency) {}
}
