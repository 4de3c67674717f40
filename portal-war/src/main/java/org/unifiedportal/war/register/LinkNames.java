package org.unifiedportal.war.register;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentId;
import org.unifiedportal.core.document.DocumentStanding;
import org.unifiedportal.core.document.DocumentStore;
import org.unifiedportal.core.site.Target;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.PortalAddresses;
import org.unifiedportal.war.page.Reader;

/**
 * Names the acts to which a card's links lead: neither an address nor an identity tells a person.
 */
@Dependent
public class LinkNames {
  private final PortalAddresses addresses;
  private final DocumentStore documents;

  /** Finds them there. */
  @Inject
  public LinkNames(PortalAddresses addresses, DocumentStore documents) {
    this.addresses = addresses;
    this.documents = documents;
  }

  /** The same fields, those that lead to a live document with its title and the way to it. */
  List<FormField> in(List<FormField> fields, Reader reader) {
    return fields.stream().map(field -> named(field, reader)).toList();
  }

  private FormField named(FormField field, Reader reader) {
    boolean leads = field.name().matches("links\\.\\d+\\.to") && !field.value().isBlank();
    Optional<Document> found = leads ? find(field.value()) : Optional.empty();
    return found
        .flatMap(document -> document.live().map(live -> named(field, document, live, reader)))
        .orElse(field);
  }

  private static FormField named(
      FormField field, Document document, DocumentStanding.Live live, Reader reader) {
    return field
        .hinted(reader.shown(document.card().title()).words())
        .leadingTo(reader.to(live.path().value()));
  }

  private Optional<Document> find(String typed) {
    return DocumentId.parse(addresses.identity(typed, Target.Noun.DOCUMENT))
        .flatMap(documents::find);
  }
}
