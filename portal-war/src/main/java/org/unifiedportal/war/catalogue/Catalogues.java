package org.unifiedportal.war.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.document.DocumentFilter;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.caller.AgencySlugs;
import org.unifiedportal.war.page.Papers;

/** Puts catalogues together out of what is live now, a part at a time. */
record Catalogues(AgencyStore agencies, Papers papers, Dcat dcat) {

  /** The catalogues of all agencies side by side, and documents of any of them. */
  List<Node> portal(String form, Optional<String> after) {
    List<Agency> all = agencies.all();
    String address = dcat.base() + "/catalogue." + form;
    CataloguePage page = CataloguePage.of(papers.documents(), DocumentFilter.ALL, after, address);
    List<Node> nodes = new ArrayList<>(dcat.portal(all, page.documents()));
    Map<AgencyId, Agency> byId = new HashMap<>();
    for (Agency agency : all) {
      byId.put(agency.id(), agency);
      nodes.addAll(dcat.catalogue(agency, List.of()));
    }
    page.documents()
        .forEach(document -> nodes.addAll(dcat.dataset(document, byId.get(document.agency()))));
    nodes.addAll(dcat.known(page.documents()));
    nodes.addAll(page.view());
    return nodes;
  }

  /** That of one agency; an unknown one is refused. */
  List<Node> agency(String slug, String form, Optional<String> after) {
    Agency agency =
        AgencySlugs.find(agencies, slug)
            .orElseThrow(() -> new Refused(new Refusal.NotFound("agency", slug)));
    DocumentFilter own = DocumentFilter.ALL.withAgencies(Set.of(agency.id()));
    String address = dcat.base() + "/catalogue/" + slug + "." + form;
    CataloguePage page = CataloguePage.of(papers.documents(), own, after, address);
    List<Node> nodes = new ArrayList<>(dcat.catalogue(agency, page.documents()));
    page.documents().forEach(document -> nodes.addAll(dcat.dataset(document, agency)));
    nodes.addAll(dcat.known(page.documents()));
    nodes.addAll(page.view());
    return nodes;
  }
}
