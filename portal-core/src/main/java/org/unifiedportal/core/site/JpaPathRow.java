package org.unifiedportal.core.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A path and what it answers. */
@Entity
@Table(name = "site_path")
class JpaPathRow {
  static final String STANDING = "standing";
  static final String MOVED = "moved";
  static final String GONE = "gone";

  @Id String path;
  String noun;
  String target;
  String state;

  @Column(name = "moved_to")
  @Nullable String movedTo;

  /** The address this redirect led to first, where that one has moved since. */
  @Column(name = "moved_via")
  @Nullable String movedVia;

  static JpaPathRow standing(SitePath path, Target target) {
    JpaPathRow row = new JpaPathRow();
    row.path = path.value();
    row.noun = target.noun().name();
    row.target = target.id().toString();
    row.state = STANDING;
    return row;
  }

  Address toAddress() {
    SitePath here = new SitePath(path);
    if (movedTo != null) {
      return new Address.Moved(here, new SitePath(movedTo));
    }
    Target what = new Target(Target.Noun.valueOf(noun), UUID.fromString(target));
    return state.equals(GONE) ? new Address.Gone(here, what) : new Address.Standing(here, what);
  }
}
