package org.unifiedportal.war.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.document.Card;
import org.unifiedportal.core.document.Coverage;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.Licence;
import org.unifiedportal.core.document.Period;
import org.unifiedportal.core.document.Topic;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.vault.Judgement;
import org.unifiedportal.war.page.Papers;
import org.unifiedportal.war.page.Site;

/**
 * The catalogue before the judge: the SHACL shapes DCAT-AP 3.0.1 publishes, read in place. They
 * name one property shape of data services that they nowhere describe; it is left out.
 */
class CatalogueShapesTest {
  private static final Path SHAPES =
      Path.of(System.getProperty("shared.data", "../../shared/data"), "shapes");

  @TempDir Path folder;
  private final TestPortal portal = TestPortal.onH2();
  private TestDocuments documents;

  @BeforeEach
  void open() {
    documents = new TestDocuments(portal, folder);
  }

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  void theCatalogueOfAnAgencyFitsThePublishedShapes() throws IOException {
    publishOneOfEverySort();
    assertFits(graph(agency("ttl").getEntity(), Lang.TURTLE));
    assertFits(graph(agency("jsonld").getEntity(), Lang.JSONLD));
  }

  @Test
  void theCatalogueOfThePortalFitsThem() throws IOException {
    publishOneOfEverySort();
    assertFits(graph(portal("ttl").getEntity(), Lang.TURTLE));
    assertFits(graph(portal("jsonld").getEntity(), Lang.JSONLD));
  }

  @Test
  void anEmptyCatalogueFitsThem() {
    portal.found("sarybulak");
    assertFits(graph(agency("ttl").getEntity(), Lang.TURTLE));
    assertFits(graph(portal("ttl").getEntity(), Lang.TURTLE));
  }

  @Test
  void bothFormsSayTheSame() throws IOException {
    publishOneOfEverySort();
    Graph turtle = graph(portal("ttl").getEntity(), Lang.TURTLE);
    Graph json = graph(portal("jsonld").getEntity(), Lang.JSONLD);
    assertTrue(turtle.isIsomorphicWith(json));
    assertTrue(turtle.size() > 100, turtle.size() + " statements");
  }

  @Test
  void eachPartOfALongCatalogueFitsThemByItself() throws IOException {
    AgencyId agency = portal.found("sarybulak").id();
    for (int i = 0; i <= CataloguePage.MOST; i++) {
      documents.publish(agency, "қаулы " + i);
    }
    Graph first = graph(agency("ttl").getEntity(), Lang.TURTLE);
    assertFits(first);
    Node next = NodeFactory.createURI("http://www.w3.org/ns/hydra/core#next");
    String address = first.find(Node.ANY, next, Node.ANY).next().getObject().getURI();
    String after = address.replace("https://portal.example/catalogue/sarybulak.ttl?after=", "");
    Graph second =
        graph(
            resource().catalogue("sarybulak", "ttl", after, Asked.anew()).getEntity(), Lang.TURTLE);
    assertFits(second);
    assertFalse(second.contains(Node.ANY, next, Node.ANY), "the last");
    Set<Node> all = new HashSet<>(datasets(first));
    assertEquals(CataloguePage.MOST, all.size());
    all.addAll(datasets(second));
    assertEquals(CataloguePage.MOST + 1, all.size());
  }

  private static Set<Node> datasets(Graph graph) {
    Node listed = NodeFactory.createURI(Terms.DCAT + "dataset");
    return graph.find(Node.ANY, listed, Node.ANY).mapWith(Triple::getObject).toSet();
  }

  @Test
  void theShapesSeeAFault() {
    String broken =
        "<https://x/d> a <http://www.w3.org/ns/dcat#Dataset> ."
            + "<https://x/c> a <http://www.w3.org/ns/dcat#Catalog> .";
    Graph graph = graph(broken.getBytes(StandardCharsets.UTF_8), Lang.TURTLE);
    assertTrue(shapes().stream().anyMatch(file -> !report(file, graph).conforms()));
  }

  private void publishOneOfEverySort() throws IOException {
    var agency = portal.found("sarybulak").id();
    documents.publish(agency, "Су \"тарифі\" туралы\nекінші жол \\");
    Document twin = documents.publish(agency, "Екі тілде");
    documents.replace(twin, Language.RU, "На двух языках");
    documents.judge();
    for (Topic topic : Topic.values()) {
      Document covered = documents.add(agency, "Тақырып " + topic.key());
      documents.publish(documents.describe(covered, card(topic)));
    }
    documents.judge();
    documents.says = new Judgement.Silent("away");
    documents.publish(agency, "тексеруді күтеді");
  }

  private static Card card(Topic topic) {
    Card act = TestDocuments.act("Тақырып " + topic.key());
    Licence[] licences = Licence.values();
    return new Card(
        act.kind(),
        act.title(),
        act.requisites(),
        act.legal(),
        new Coverage(
            Set.of(),
            Optional.of(topic),
            Optional.of(new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)))),
        licences[topic.ordinal() % licences.length],
        Optional.empty());
  }

  private static void assertFits(Graph graph) {
    for (Path file : shapes()) {
      StringBuilder wrong = new StringBuilder();
      report(file, graph).getEntries().stream()
          .filter(entry -> !isNoBodyOfTheUnion(entry))
          .forEach(entry ->
              wrong
                  .append(entry.focusNode())
                  .append(' ')
                  .append(entry.resultPath())
                  .append(' ')
                  .append(entry.value())
                  .append(": ")
                  .append(entry.message())
                  .append('\n'));
      assertEquals("", wrong.toString(), file.getFileName().toString());
    }
  }

  /**
   * A warning that can't be heeded: the EU keeps a list of its own bodies, akimats are not in it.
   */
  private static boolean isNoBodyOfTheUnion(ReportEntry entry) {
    return entry.severity().equals(Severity.Warning)
        && entry.resultPath().toString().equals("<http://purl.org/dc/terms/publisher>");
  }

  private static ValidationReport report(Path file, Graph graph) {
    Graph shapes = RDFDataMgr.loadGraph(file.toString());
    shapes
        .find(Node.ANY, SHACL.property, Node.ANY)
        .filterKeep(named -> !shapes.contains(named.getObject(), Node.ANY, Node.ANY))
        .toList()
        .forEach(shapes::delete);
    return ShaclValidator.get().validate(Shapes.parse(shapes), graph);
  }

  private static List<Path> shapes() {
    Assumptions.assumeTrue(Files.isDirectory(SHAPES), "no shared shapes beside the project");
    try (var files = Files.list(SHAPES)) {
      return files.filter(file -> file.toString().endsWith(".ttl")).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Graph graph(Object body, Lang form) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFDataMgr.read(graph, new ByteArrayInputStream((byte[]) body), form);
    return graph;
  }

  private Response agency(String form) {
    return resource().catalogue("sarybulak", form, null, Asked.anew());
  }

  private CatalogueResource resource() {
    Site site = new Site("https://portal.example/", portal.time);
    return new CatalogueResource(portal.agencies, papers(), site, portal.journal);
  }

  private Response portal(String form) {
    return new PortalCatalogueResource(
            portal.agencies,
            papers(),
            new Site("https://portal.example/", portal.time),
            portal.journal)
        .catalogue(form, null, Asked.anew());
  }

  private Papers papers() {
    return new Papers(documents.store, documents.files);
  }
}
