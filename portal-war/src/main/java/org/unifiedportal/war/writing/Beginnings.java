package org.unifiedportal.war.writing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.publication.Edition;
import org.unifiedportal.core.publication.FieldSpec;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.publication.PublicationStore;
import org.unifiedportal.core.time.PortalTime;

/**
 * What forms begin with before anybody types: a blank sheet for something new, else what is there.
 */
@Dependent
public class Beginnings {
  private static final String NEW = "console/write/";
  private static final String KNOWN = "console/publications/";

  private final OwnPublications own;
  private final PublicationStore publications;
  private final PlacedPictures pictures;
  private final PortalTime time;

  /** Reads from these stores. */
  @Inject
  public Beginnings(
      OwnPublications own,
      PublicationStore publications,
      PlacedPictures pictures,
      PortalTime time) {
    this.own = own;
    this.publications = publications;
    this.pictures = pictures;
    this.time = time;
  }

  /** The kind of what a form begins; a form of what is there already begins nothing. */
  static Optional<PublicationKind> kind(String form) {
    return form.startsWith(NEW)
        ? PublicationKind.find(form.substring(NEW.length()))
        : Optional.empty();
  }

  /** The sheet of what is there now. */
  Sheet of(Publication publication) {
    return of(publication, publications.getEdition(publication.id(), publication.latest()));
  }

  private Sheet of(Publication publication, Edition edition) {
    return pictures
        .known(FilledSheet.of(edition.content(), time.zone()), publication.agency())
        .with("version", Long.toString(publication.version()));
  }

  /**
   * Whether a sheet says nothing but what its form says by itself. Where the form is closed to the
   * person, what was typed is all there is.
   */
  boolean isUnchanged(Account account, String form, Sheet sheet) {
    return kind(form)
        .map(kind -> isSame(kind, sheet, Sheet.begunIn(sheet.text("sections"))))
        .orElseGet(() -> isAsItIs(account, form, sheet));
  }

  private boolean isAsItIs(Account account, String form, Sheet sheet) {
    return Optional.of(form)
        .filter(one -> one.startsWith(KNOWN))
        .flatMap(one -> own.find(one.substring(KNOWN.length()), account))
        .filter(known -> isSame(known, sheet))
        .isPresent();
  }

  /** What somebody throws away at this moment says nothing that the sheet could repeat. */
  private boolean isSame(Publication known, Sheet sheet) {
    return publications
        .findEdition(known.id(), known.latest())
        .filter(edition -> isSame(known.kind(), sheet, of(known, edition)))
        .isPresent();
  }

  private static boolean isSame(PublicationKind kind, Sheet sheet, Sheet begun) {
    return chosen(kind, sheet).saysSameAs(chosen(kind, begun));
  }

  /** Where one must be chosen, a form shows the first as chosen. */
  private static Sheet chosen(PublicationKind kind, Sheet sheet) {
    Sheet chosen = sheet;
    for (FieldSpec spec : kind.fields()) {
      String name = "fields." + spec.key();
      if (spec.required() && !spec.choices().isEmpty() && sheet.text(name).isEmpty()) {
        chosen = chosen.with(name, spec.choices().getFirst());
      }
    }
    return chosen;
  }
}
