package org.unifiedportal.war.picture;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.picture.Picture;
import org.unifiedportal.core.picture.PictureStore;
import org.unifiedportal.core.publication.WorkStore;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.publication.Mention;

/** Tells where a picture is used, in any of its parts. */
@Dependent
public class PicturePlaces {
  private static final int MOST = 50;

  private final PictureStore store;
  private final WorkStore work;

  /** Reads from these stores. */
  @Inject
  public PicturePlaces(PictureStore store, WorkStore work) {
    this.store = store;
    this.work = work;
  }

  /** Publications of the person's agencies in any standing, live ones of all others. */
  List<Mention> of(Picture picture, Visitor.Signed visitor) {
    Set<String> targets =
        store.cuts(picture.original().hash()).stream()
            .map(cut -> cut.path().substring(1))
            .collect(Collectors.toSet());
    Set<AgencyId> mine = visitor.account().agencies(Scope.READ);
    return work.mentioning(targets, mine, MOST).stream()
        .map(line -> Mention.of(line, visitor.account(), visitor.reader()))
        .toList();
  }

  /** Whether another agency shows the same file: only that agency can take its own down. */
  boolean isShared(Picture picture) {
    return store.of(picture.original().hash()).stream()
        .anyMatch(one -> one.isInLibrary() && !one.agency().equals(picture.agency()));
  }
}
