package org.unifiedportal.war.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentFile;
import org.unifiedportal.core.document.DocumentKind;
import org.unifiedportal.core.document.DocumentStanding;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.vault.FileFacts;
import org.unifiedportal.war.page.Papers;

/** What search engines are told of a document, in the words of schema.org. */
record DocumentData(Papers papers, String base, Language language) {

  String of(Document document, Agency agency) {
    DocumentStanding.Live live = document.live().orElseThrow();
    boolean act = document.card().kind().isLegalAct();
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    data.put("@context", "https://schema.org");
    data.put("@type", act ? "Legislation" : isData(document) ? "Dataset" : "DigitalDocument");
    data.put("@id", base + "/d/" + document.id());
    data.put("name", document.card().title().shown(language).words());
    document
        .card()
        .requisites()
        .number()
        .ifPresent(number -> data.put(act ? "legislationIdentifier" : "identifier", number));
    data.put("datePublished", live.publishedAt().toString());
    data.put("dateModified", live.updatedAt().toString());
    data.put("license", document.card().licence().address());
    data.putObject("publisher")
        .put("@type", "GovernmentOrganization")
        .put("name", agency.name().shown(language).words())
        .put("url", base + "/" + language.tag() + "/" + agency.slug());
    ArrayNode encodings = data.putArray(isData(document) ? "distribution" : "encoding");
    papers
        .available(document)
        .forEach(found -> encode(encodings.addObject(), document, found.file()));
    return data.toString().replace("<", "\\u003c");
  }

  private static boolean isData(Document document) {
    return document.card().kind() == DocumentKind.DATA;
  }

  private void encode(ObjectNode media, Document document, DocumentFile file) {
    FileFacts facts = papers.files().find(file.hash()).orElseThrow().facts();
    media
        .put("@type", isData(document) ? "DataDownload" : "MediaObject")
        .put("contentUrl", base + DocumentAddresses.newestPath(document.id(), file))
        .put("encodingFormat", file.format().mediaType())
        .put("contentSize", Long.toString(facts.size()))
        .put("inLanguage", file.language().tag())
        .put("sha256", file.hash().value());
  }
}
