package org.unifiedportal.war.site;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.place.RegisteringPlaces;
import org.unifiedportal.core.publication.LiveFilter;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.demo.DemoAgencies;
import org.unifiedportal.war.demo.DemoContent;
import org.unifiedportal.war.demo.DemoPeople;
import org.unifiedportal.war.demo.DemoPlaces;
import org.unifiedportal.war.demo.DemoStory;
import org.unifiedportal.war.demo.MadePapers;
import org.unifiedportal.war.http.Assets;
import org.unifiedportal.war.page.MadeUpIndex;
import org.unifiedportal.war.page.MadeUpStores;
import org.unifiedportal.war.page.Page;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.PageSource;
import org.unifiedportal.war.page.Site;
import org.unifiedportal.war.page.Stores;

/**
 * Renders the demo through every template: weighs each page, and leaves it in {@code
 * target/previews} to be looked at.
 */
class PreviewTest {
  private static final Path FOLDER = Path.of("target/previews");
  private static final int HEAVIEST_HTML = 14_000;
  private static final int HEAVIEST_STYLES = 10_000;

  @TempDir Path home;

  @Test
  void everyTemplateIsLightOnTheDemo() throws IOException {
    Files.createDirectories(FOLDER);
    try (TestPortal portal = TestPortal.onH2();
        MadeUpIndex index = new MadeUpIndex(portal)) {
      seed(portal);
      index.follow();
      Site site = new Site("https://portal.example", portal.time);
      Stores stores = MadeUpStores.of(portal, site);
      PageSource pages = PortalPages.over(stores, index.search);
      for (Map.Entry<String, PageRequest> entry : wanted(stores).entrySet()) {
        weigh(entry.getKey(), pages.page(entry.getValue()));
      }
    }
    assertTrue(Assets.find("portal.css").orElseThrow().zipped().length <= HEAVIEST_STYLES);
    for (String name : Set.of("portal.css", "portal.svg")) {
      Files.write(FOLDER.resolve(name), Assets.find(name).orElseThrow().bytes());
    }
  }

  private void seed(TestPortal portal) {
    DemoAgencies agencies =
        new DemoAgencies(
            portal.founding,
            portal.issuing,
            new DemoPeople(portal.database, portal.journal, portal.time));
    DemoStory story = new DemoStory(portal.drafting, portal.publishing, portal.time);
    assertTrue(
        new DemoContent(
                portal.database,
                portal.agencies,
                agencies,
                new DemoPlaces(new RegisteringPlaces(portal.database, portal.journal)),
                story,
                MadePapers.of(portal, home),
                MadePapers.pictures(portal, home))
            .seed(home));
  }

  private static Map<String, PageRequest> wanted(Stores stores) {
    Map<String, PageRequest> wanted = new LinkedHashMap<>();
    wanted.put("choice", PageRequest.CHOICE);
    for (String path : Set.of("", "help", "accessibility", "menu", "feeds", "search", "nowhere")) {
      wanted.put(path.isEmpty() ? "home" : path, kk(path));
    }
    for (String path :
        Set.of(
            "",
            "/sections",
            "/sections/budget-audit",
            "/problems",
            "/news",
            "/vacancies",
            "/files")) {
      wanted.put("agency" + path.replace('/', '-'), kk("sarybulak" + path));
    }
    wanted.put("agency-ru", PageRequest.read(Language.RU, "sarybulak", Map.of()));
    wanted.put("agency-en", PageRequest.read(Language.EN, "sarybulak", Map.of()));
    wanted.put("agency-large", kk("large/sarybulak"));
    wanted.put("search-words", search("q", "су кубыры"));
    wanted.put("search-narrow", search("q", "құжат", "agency", "sarybulak"));
    wanted.put("search-none", search("q", "жүзіктас"));
    for (PublicationKind kind : PublicationKind.values()) {
      LiveFilter filter = LiveFilter.ALL.withKinds(Set.of(kind));
      stores
          .publications()
          .list(filter, 1)
          .forEach(it -> wanted.put(kind.key(), kk(it.path().value())));
    }
    return wanted;
  }

  private static PageRequest kk(String rest) {
    return PageRequest.read(Language.KK, rest, Map.of());
  }

  private static PageRequest search(String... query) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (int i = 0; i < query.length; i += 2) {
      parameters.put(query[i], query[i + 1]);
    }
    return PageRequest.read(Language.KK, "search", parameters);
  }

  private static void weigh(String name, Page page) throws IOException {
    String html = new String(page.body(), StandardCharsets.UTF_8);
    String beside =
        html.replace(Assets.address("portal.css"), "portal.css")
            .replace(Assets.address("portal.svg"), "portal.svg");
    Files.writeString(FOLDER.resolve(name + ".html"), beside);
    int weight = page.zipped().length;
    System.out.printf("%-22s %d %6d %6d%n", name, page.status(), page.body().length, weight);
    assertTrue(weight <= HEAVIEST_HTML, name + " weighs " + weight);
  }
}
