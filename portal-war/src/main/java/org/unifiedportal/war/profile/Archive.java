package org.unifiedportal.war.profile;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.document.DocumentId;
import org.unifiedportal.core.document.DocumentStore;
import org.unifiedportal.core.picture.Picture;
import org.unifiedportal.core.picture.PictureStore;
import org.unifiedportal.core.publication.PublicationId;
import org.unifiedportal.core.publication.PublicationStore;
import org.unifiedportal.core.site.Address;
import org.unifiedportal.core.site.PathStore;
import org.unifiedportal.core.site.SitePath;
import org.unifiedportal.core.site.Target;

/**
 * What a closed agency left behind, by the address under which a citizen complains of it: nobody
 * but the portal's administrator can take it down, who has no list of it.
 */
@Dependent
public class Archive {
  private static final Pattern PICTURE = Pattern.compile("/media/i/([0-9a-f]{32})/");

  private final PathStore paths;
  private final PublicationStore publications;
  private final DocumentStore documents;
  private final PictureStore pictures;

  /** Reads from these stores. */
  @Inject
  public Archive(
      PathStore paths,
      PublicationStore publications,
      DocumentStore documents,
      PictureStore pictures) {
    this.paths = paths;
    this.publications = publications;
    this.documents = documents;
    this.pictures = pictures;
  }

  /**
   * The form that takes down what this agency shows at an address, which is given whole or from the
   * language on; empty where it shows nothing.
   */
  Optional<String> findForm(AgencyId agency, String address) {
    Matcher picture = PICTURE.matcher(address);
    return picture.find() ? picture(agency, picture.group(1)) : standing(agency, address);
  }

  private Optional<String> picture(AgencyId agency, String cut) {
    return pictures
        .shownAs(agency, cut)
        .filter(Picture::isInLibrary)
        .map(found -> "console/pictures/" + found.id() + "/takedown");
  }

  private Optional<String> standing(AgencyId agency, String address) {
    String path =
        address
            .replaceFirst("^https?://[^/]+", "")
            .replaceFirst("[?#].*$", "")
            .replaceFirst("^/(kk|ru|en)/((large|latin)/)?", "");
    return SitePath.isForm(path)
        ? paths
            .find(new SitePath(path))
            .filter(Address.Standing.class::isInstance)
            .flatMap(found -> form(agency, ((Address.Standing) found).target()))
        : Optional.empty();
  }

  private Optional<String> form(AgencyId agency, Target target) {
    return switch (target.noun()) {
      case AGENCY -> Optional.empty();
      case PUBLICATION ->
          publications
              .find(new PublicationId(target.id()))
              .filter(found -> found.readAt().isPresent() && found.agency().equals(agency))
              .map(found -> "console/publications/" + found.id() + "/withdraw");
      case DOCUMENT ->
          documents
              .find(new DocumentId(target.id()))
              .filter(found -> found.isLive() && found.agency().equals(agency))
              .map(found -> "console/documents/" + found.id() + "/withdraw");
    };
  }
}
