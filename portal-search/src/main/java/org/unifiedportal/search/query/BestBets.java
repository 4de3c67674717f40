package org.unifiedportal.search.query;

import java.util.List;
import org.unifiedportal.core.publication.PublicationId;

/** What an editor wants to be found first for some questions. */
@FunctionalInterface
public interface BestBets {
  /** Nothing is set first. */
  BestBets NONE = question -> List.of();

  /** The publications that stand first for this question as typed, in order; usually none. */
  List<PublicationId> of(String question);
}
