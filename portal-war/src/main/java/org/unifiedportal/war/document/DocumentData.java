package org.unifiedportal.war.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentFile;
import org.unifiedportal.core.document.DocumentKind;
import org.unifiedportal.core.document.DocumentStanding;
import org.unifiedportal.core.document.Downloads;
import org.unifiedportal.core.document.LegalState;
import org.unifiedportal.core.document.Requisites;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.page.Stores;

/** What search engines are told of a document, in the words of schema.org. */
record DocumentData(Stores stores, Language language) {

  String of(Document document, Agency agency) {
    DocumentStanding.Live live = document.live().orElseThrow();
    boolean act = document.card().kind().isLegalAct();
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    data.put("@context", "https://schema.org");
    data.put("@type", act ? "Legislation" : isData(document) ? "Dataset" : "DigitalDocument");
    data.put("@id", base() + "/d/" + document.id());
    data.put("name", document.card().title().shown(language).words());
    data.put("description", new DocumentGist(document.card(), agency).in(language));
    if (act) {
      legislate(data, document, agency);
    } else {
      document.card().requisites().number().ifPresent(number -> data.put("identifier", number));
    }
    document
        .card()
        .coverage()
        .period()
        .ifPresent(period -> data.put("temporalCoverage", period.from() + "/" + period.to()));
    data.put("datePublished", live.publishedAt().toString());
    data.put("dateModified", live.updatedAt().toString());
    data.put("version", live.edition());
    data.put("license", document.card().licence().address());
    data.putObject("publisher")
        .put("@type", "GovernmentOrganization")
        .put("name", agency.name().shown(language).words())
        .put("url", base() + "/" + language.tag() + "/" + agency.slug());
    ArrayNode encodings = data.putArray(isData(document) ? "distribution" : "encoding");
    List<Downloads.Found.Ready> files = stores.papers().available(document);
    files.forEach(found -> encode(encodings.addObject(), document, found));
    ArrayNode languages = data.putArray("inLanguage");
    files.stream().map(found -> found.file().language().tag()).distinct().forEach(languages::add);
    return data.toString().replace("<", "\\u003c");
  }

  private static boolean isData(Document document) {
    return document.card().kind() == DocumentKind.DATA;
  }

  /** What is told of a legal act; its force as its page shows it. */
  private void legislate(ObjectNode data, Document act, Agency agency) {
    Requisites known = act.card().requisites();
    known.number().ifPresent(number -> data.put("legislationIdentifier", number));
    known.date().ifPresent(day -> data.put("legislationDate", day.toString()));
    data.putObject("legislationPassedBy")
        .put("@type", "GovernmentOrganization")
        .put("name", known.issuer().orElse(agency.name()).shown(language).words());
    DocumentLives.in(stores)
        .state(act)
        .ifPresent(state -> data.put("legislationLegalForce", force(state)));
  }

  private static String force(LegalState state) {
    return switch (state) {
      case IN_FORCE, AMENDED -> "https://schema.org/InForce";
      case REPEALED -> "https://schema.org/NotInForce";
    };
  }

  private void encode(ObjectNode media, Document document, Downloads.Found.Ready found) {
    DocumentFile file = found.file();
    media
        .put("@type", isData(document) ? "DataDownload" : "MediaObject")
        .put("contentUrl", base() + DocumentAddresses.newestPath(document.id(), file))
        .put("encodingFormat", file.format().mediaType())
        .put("contentSize", Long.toString(found.kept().facts().size()))
        .put("inLanguage", file.language().tag())
        .put("sha256", file.hash().value());
  }

  private String base() {
    return stores.site().base();
  }
}
