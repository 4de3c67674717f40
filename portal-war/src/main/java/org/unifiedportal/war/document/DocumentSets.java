package org.unifiedportal.war.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.document.DocumentFilter;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.site.RequiredSection;
import org.unifiedportal.core.site.RequiredSections;
import org.unifiedportal.core.vault.Vault;
import org.unifiedportal.war.caller.AgencySlugs;
import org.unifiedportal.war.http.Csv;
import org.unifiedportal.war.page.Papers;
import org.unifiedportal.war.settings.Settings;

/** Finds the set of documents that an address asks for. */
@Dependent
class DocumentSets {
  private final AgencyStore agencies;
  private final Papers papers;
  private final Vault vault;
  private final DocumentAddresses addresses;

  @Inject
  DocumentSets(AgencyStore agencies, Papers papers, Vault vault, Settings settings) {
    this(agencies, papers, vault, new DocumentAddresses(settings.baseUrl()));
  }

  DocumentSets(AgencyStore agencies, Papers papers, Vault vault, DocumentAddresses addresses) {
    this.agencies = agencies;
    this.papers = papers;
    this.vault = vault;
    this.addresses = addresses;
  }

  /** The documents of an agency; an unknown agency or section is refused. */
  DocumentSet of(String slug, Optional<String> section, Csv form) {
    Agency agency =
        AgencySlugs.find(agencies, slug)
            .orElseThrow(() -> new Refused(new Refusal.NotFound("agency", slug)));
    DocumentFilter own = DocumentFilter.ALL.withAgencies(Set.of(agency.id()));
    DocumentLives lives = new DocumentLives(agencies, papers.documents());
    return new DocumentSet(
        papers,
        vault,
        new CardsTable(form, addresses, lives),
        section.map(DocumentSets::known).map(own::withSection).orElse(own));
  }

  /** A section nobody knows is never taken for an empty one, nor for all of them. */
  private static String known(String section) {
    return RequiredSections.ofLaw()
        .find(section)
        .map(RequiredSection::key)
        .orElseThrow(() -> new Refused(new Refusal.NotFound("section", section)));
  }
}
