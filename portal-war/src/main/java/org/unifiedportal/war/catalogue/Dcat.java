package org.unifiedportal.war.catalogue;

import static org.unifiedportal.war.catalogue.Terms.AUTHORITY;
import static org.unifiedportal.war.catalogue.Terms.DCAT;
import static org.unifiedportal.war.catalogue.Terms.DCT;
import static org.unifiedportal.war.catalogue.Terms.FOAF;
import static org.unifiedportal.war.catalogue.Terms.SKOS;
import static org.unifiedportal.war.catalogue.Terms.SPDX;
import static org.unifiedportal.war.catalogue.Terms.VCARD;
import static org.unifiedportal.war.catalogue.Terms.XSD;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.document.Card;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentFile;
import org.unifiedportal.core.document.DocumentStanding;
import org.unifiedportal.core.document.Downloads;
import org.unifiedportal.core.document.Period;
import org.unifiedportal.core.document.Topic;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.vault.FileFacts;
import org.unifiedportal.core.vault.FileFormat;
import org.unifiedportal.war.document.DocumentGist;
import org.unifiedportal.war.page.Papers;
import org.unifiedportal.war.page.Words;

/**
 * A document as DCAT-AP 3.0.1 has it: the document is a dataset, each of its clean files a
 * distribution with its checksum.
 *
 * @param base the portal's address, without a slash at the end
 */
record Dcat(String base, Papers papers) {
  /** The shapes want this one with {@code https}, unlike everything else of SPDX. */
  private static final String SHA_256 = "https://spdx.org/rdf/terms#checksumAlgorithm_sha256";

  private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+");
  private static final Pattern PHONE = Pattern.compile("\\+?\\d{3,15}");

  /** The catalogue of an agency, who publishes it, how it is reached, and its home page. */
  List<Node> catalogue(Agency agency, List<Document> documents) {
    Node catalogue =
        Node.of(base + "/catalogue/" + agency.slug(), DCAT + "Catalog")
            .words(DCT + "title", agency.name())
            .words(DCT + "description", agency.profile().about())
            .link(DCT + "publisher", address(agency))
            .link(FOAF + "homepage", home(agency))
            .link(DCAT + "themeTaxonomy", AUTHORITY + "data-theme")
            .link(DCT + "language", language(Language.KK))
            .link(DCT + "language", language(Language.RU));
    documents.forEach(document -> catalogue.link(DCAT + "dataset", address(document)));
    return List.of(
        catalogue, publisher(agency), reached(agency), Node.of(home(agency), FOAF + "Document"));
  }

  /** The catalogue of the portal with those of its agencies; who keeps the portal publishes it. */
  List<Node> portal(List<Agency> agencies, List<Document> documents) {
    Node portal =
        Node.of(base + "/catalogue", DCAT + "Catalog")
            .words(DCT + "title", said("portal.name"))
            .words(DCT + "description", said("files.title"))
            .link(FOAF + "homepage", base + "/kk/")
            .link(DCAT + "themeTaxonomy", AUTHORITY + "data-theme")
            .link(DCT + "language", language(Language.KK))
            .link(DCT + "language", language(Language.RU))
            .link(DCT + "publisher", base + "/catalogue#publisher");
    agencies.forEach(agency -> portal.link(DCAT + "catalog", base + "/catalogue/" + agency.slug()));
    documents.forEach(document -> portal.link(DCAT + "dataset", address(document)));
    return List.of(
        portal,
        Node.of(base + "/catalogue#publisher", FOAF + "Agent")
            .words(FOAF + "name", said("portal.name")),
        Node.of(base + "/kk/", FOAF + "Document"));
  }

  private static LocalText said(String key) {
    return LocalText.of(Words.in(Language.KK).say(key), Words.in(Language.RU).say(key));
  }

  private Node publisher(Agency agency) {
    return Node.of(address(agency), FOAF + "Agent").words(FOAF + "name", agency.name());
  }

  /** How an agency is reached; what is no address of mail or telephone isn't made one. */
  private Node reached(Agency agency) {
    Node contact =
        Node.of(contact(agency), VCARD + "Organization")
            .link(Terms.TYPE, VCARD + "Kind")
            .words(VCARD + "fn", agency.name());
    String email = agency.profile().email();
    if (EMAIL.matcher(email).matches()) {
      contact.link(VCARD + "hasEmail", "mailto:" + email);
    }
    String phone = agency.profile().phone().replaceAll("[ ()-]", "");
    if (PHONE.matcher(phone).matches()) {
      contact.link(VCARD + "hasTelephone", "tel:" + phone);
    }
    return contact;
  }

  /** The dataset, then its distributions. */
  List<Node> dataset(Document document, Agency agency) {
    List<Node> nodes = new ArrayList<>();
    Node dataset =
        described(document, agency)
            .link(DCT + "publisher", address(agency))
            .link(DCAT + "contactPoint", contact(agency));
    nodes.add(dataset);
    for (Downloads.Found.Ready found : papers.available(document)) {
      Node distribution = distribution(document, found.file(), found.kept().facts());
      dataset.link(DCAT + "distribution", distribution.iri());
      nodes.add(distribution);
    }
    return nodes;
  }

  private Node described(Document document, Agency agency) {
    DocumentStanding.Live live = document.live().orElseThrow();
    Card card = document.card();
    Node dataset =
        Node.of(address(document), DCAT + "Dataset")
            .words(DCT + "title", card.title())
            .words(DCT + "description", new DocumentGist(card, agency).everywhere())
            .words(DCAT + "keyword", said("paper." + card.kind().key()))
            .plain(DCT + "identifier", address(document), XSD + "string")
            .maybe(DCT + "alternative", card.requisites().number())
            .plain(DCAT + "version", Integer.toString(live.edition()), XSD + "string")
            .plain(DCT + "issued", live.publishedAt().toString(), XSD + "dateTime")
            .plain(DCT + "modified", live.updatedAt().toString(), XSD + "dateTime")
            .link(DCAT + "landingPage", base + "/kk/" + live.path())
            .link(DCT + "accessRights", AUTHORITY + "access-right/PUBLIC");
    card.coverage()
        .topic()
        .ifPresent(topic ->
            dataset
                .link(DCAT + "theme", theme(topic))
                .words(DCAT + "keyword", said("topic." + topic.key())));
    card.coverage().period().ifPresent(period -> dataset.add(DCT + "temporal", between(period)));
    return dataset;
  }

  private static Value between(Period period) {
    return new Value.Inner(
        Node.inner(DCT + "PeriodOfTime")
            .plain(DCAT + "startDate", period.from().toString(), XSD + "date")
            .plain(DCAT + "endDate", period.to().toString(), XSD + "date"));
  }

  private Node distribution(Document document, DocumentFile file, FileFacts facts) {
    String address =
        "/d/" + document.id() + "/" + file.language().tag() + "/" + file.format().key();
    return Node.of(base + address + "#distribution", DCAT + "Distribution")
        .words(DCT + "title", document.card().title())
        .link(DCAT + "accessURL", base + "/kk/" + document.live().orElseThrow().path())
        .link(DCAT + "downloadURL", base + address)
        .link(DCT + "format", format(file.format()))
        .link(DCAT + "mediaType", media(file.format()))
        .link(DCT + "license", document.card().licence().address())
        .link(DCT + "language", language(file.language()))
        .plain(DCAT + "byteSize", Long.toString(facts.size()), XSD + "nonNegativeInteger")
        .add(SPDX + "checksum", new Value.Inner(checksum(facts)));
  }

  private static Node checksum(FileFacts facts) {
    return Node.inner(SPDX + "Checksum")
        .link(SPDX + "algorithm", SHA_256)
        .plain(SPDX + "checksumValue", facts.hash().value(), XSD + "hexBinary");
  }

  /**
   * What the EU's lists and others are, said beside our statements so that nobody must fetch it.
   */
  List<Node> known(List<Document> documents) {
    List<Node> known = new ArrayList<>();
    known.add(
        Node.of(AUTHORITY + "data-theme", SKOS + "ConceptScheme")
            .add(DCT + "title", new Value.Words("Data theme", "en")));
    for (Language language : Language.values()) {
      known.add(listed(language(language), DCT + "LinguisticSystem", "language"));
    }
    for (Topic topic : Topic.values()) {
      known.add(
          listed(theme(topic), SKOS + "Concept", "data-theme")
              .add(SKOS + "prefLabel", new Value.Words(topic.key(), "en")));
    }
    for (FileFormat format : FileFormat.values()) {
      known.add(listed(format(format), DCT + "MediaTypeOrExtent", "file-type"));
      known.add(Node.of(media(format), DCT + "MediaType"));
    }
    known.add(listed(AUTHORITY + "access-right/PUBLIC", DCT + "RightsStatement", "access-right"));
    known.add(Node.of(SHA_256, SPDX + "ChecksumAlgorithm"));
    documents.stream()
        .map(document -> document.card().licence().address())
        .distinct()
        .forEach(licence -> known.add(Node.of(licence, DCT + "LicenseDocument")));
    documents.forEach(document ->
        known.add(
            Node.of(base + "/kk/" + document.live().orElseThrow().path(), FOAF + "Document")));
    return known;
  }

  private static Node listed(String iri, String type, String list) {
    return Node.of(iri, type).link(SKOS + "inScheme", AUTHORITY + list);
  }

  private String home(Agency agency) {
    return base + "/kk/" + agency.slug();
  }

  private String address(Document document) {
    return base + "/d/" + document.id();
  }

  private String address(Agency agency) {
    return base + "/catalogue/" + agency.slug() + "#publisher";
  }

  private String contact(Agency agency) {
    return base + "/catalogue/" + agency.slug() + "#contact";
  }

  private static String theme(Topic topic) {
    return AUTHORITY + "data-theme/" + topic.theme();
  }

  private static String language(Language language) {
    return AUTHORITY
        + "language/"
        + switch (language) {
          case KK -> "KAZ";
          case RU -> "RUS";
          case EN -> "ENG";
        };
  }

  private static String format(FileFormat format) {
    return AUTHORITY + "file-type/" + format.name().toUpperCase(Locale.ROOT);
  }

  private static String media(FileFormat format) {
    return "https://www.iana.org/assignments/media-types/" + format.mediaType();
  }
}
