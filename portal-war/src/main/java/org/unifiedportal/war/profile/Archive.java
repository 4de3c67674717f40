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
import org.unifiedportal.core.site.Target;
import org.unifiedportal.war.console.PortalAddresses;

/**
 * What a closed agency left behind, by the address under which a citizen complains of it: nobody
 * but the portal's administrator can take it down, who has no list of it.
 */
@Dependent
public class Archive {
  private static final Pattern PICTURE = Pattern.compile("/media/i/([0-9a-f]{32})/");

  private final PortalAddresses addresses;
  private final PublicationStore publications;
  private final DocumentStore documents;
  private final PictureStore pictures;

  /** Reads addresses and these stores. */
  @Inject
  public Archive(
      PortalAddresses addresses,
      PublicationStore publications,
      DocumentStore documents,
      PictureStore pictures) {
    this.addresses = addresses;
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
    return picture.find()
        ? picture(agency, picture.group(1))
        : addresses.find(address).flatMap(it -> form(agency, it));
  }

  private Optional<String> picture(AgencyId agency, String cut) {
    return pictures
        .shownAs(agency, cut)
        .filter(Picture::isInLibrary)
        .map(found -> "console/pictures/" + found.id() + "/takedown");
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
