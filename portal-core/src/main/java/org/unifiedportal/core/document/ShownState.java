package org.unifiedportal.core.document;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.AgencyStore;

/**
 * Whether an act is shown as in force: the strongest of what its own card says and of what its own
 * agency or a body above that one does to it by a later act. Nobody else's link changes its state.
 */
public record ShownState(AgencyStore agencies, DocumentStore documents) {
  /** The state; {@code done} is what other live acts say they do to this one. */
  public Optional<LegalState> of(Document act, List<DocumentLink> done) {
    Stream<LegalState> left = counting(act, done).map(link -> link.relation().leaves());
    return Stream.concat(left, act.card().legal().state().stream()).max(Comparator.naturalOrder());
  }

  /** Those of the links that leave the act in this state; none where only its card says so. */
  public List<DocumentLink> leaving(LegalState state, Document act, List<DocumentLink> done) {
    return counting(act, done).filter(link -> link.relation().leaves() == state).toList();
  }

  private Stream<DocumentLink> counting(Document act, List<DocumentLink> done) {
    List<AgencyId> competent = competent(act.agency());
    return done.stream().filter(link -> isBy(competent, link));
  }

  /** The agency itself, then the bodies above it. */
  private List<AgencyId> competent(AgencyId agency) {
    return Stream.iterate(
            Optional.of(agency),
            Optional::isPresent,
            below -> below.flatMap(agencies::find).flatMap(Agency::findParent))
        .map(Optional::orElseThrow)
        .toList();
  }

  private boolean isBy(List<AgencyId> competent, DocumentLink link) {
    return documents.find(link.to()).map(Document::agency).filter(competent::contains).isPresent();
  }
}
