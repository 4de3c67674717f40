package org.unifiedportal.core.migration;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects all reasons and remarks of one item, so that a person mends them at once. Not
 * thread-safe.
 */
final class Findings {
  private final List<String> reasons;
  private final List<Remark> remarks;
  private final String about;

  Findings() {
    this(new ArrayList<>(), new ArrayList<>(), "");
  }

  private Findings(List<String> reasons, List<Remark> remarks, String about) {
    this.reasons = reasons;
    this.remarks = remarks;
    this.about = about;
  }

  /** The same findings, every sentence naming this file. */
  Findings about(String file) {
    return new Findings(reasons, remarks, file + ": ");
  }

  /** Notes why the item can't be published. */
  void refuse(String reason) {
    if (!reasons.contains(about + reason)) {
      reasons.add(about + reason);
    }
  }

  /** Notes what is odd. */
  void remark(Remark.Kind kind, String words) {
    remarks.add(new Remark(kind, about + words));
  }

  boolean isRefused() {
    return !reasons.isEmpty();
  }

  List<String> reasons() {
    return List.copyOf(reasons);
  }

  List<Remark> remarks() {
    return List.copyOf(remarks);
  }
}
