package org.unifiedportal.war.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentFilter;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.caller.AgencySlugs;
import org.unifiedportal.war.page.Papers;

/** Puts catalogues together out of what is live now. */
record Catalogues(AgencyStore agencies, Papers papers, Dcat dcat) {
  /** The newest so many; who wants all takes the pages of the API. */
  private static final int MOST = 2000;

  /** The catalogues of all agencies side by side, and the newest documents of any of them. */
  List<Node> portal() {
    List<Agency> all = agencies.all();
    List<Document> documents = papers.documents().list(DocumentFilter.ALL, MOST);
    List<Node> nodes = new ArrayList<>(dcat.portal(all, documents));
    Map<AgencyId, Agency> byId = new HashMap<>();
    for (Agency agency : all) {
      byId.put(agency.id(), agency);
      nodes.addAll(dcat.catalogue(agency, List.of()));
    }
    documents.forEach(
        document -> nodes.addAll(dcat.dataset(document, byId.get(document.agency()))));
    nodes.addAll(dcat.known(documents));
    return nodes;
  }

  /** That of one agency; an unknown one is refused. */
  List<Node> agency(String slug) {
    Agency agency =
        AgencySlugs.find(agencies, slug)
            .orElseThrow(() -> new Refused(new Refusal.NotFound("agency", slug)));
    DocumentFilter own = DocumentFilter.ALL.withAgencies(Set.of(agency.id()));
    List<Document> documents = papers.documents().list(own, MOST);
    List<Node> nodes = new ArrayList<>(dcat.catalogue(agency, documents));
    documents.forEach(document -> nodes.addAll(dcat.dataset(document, agency)));
    nodes.addAll(dcat.known(documents));
    return nodes;
  }
}
