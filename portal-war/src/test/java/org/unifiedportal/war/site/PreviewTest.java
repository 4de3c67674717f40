package org.unifiedportal.war.site;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.publication.LiveFilter;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.http.Assets;
import org.unifiedportal.war.page.MadeUpOblast;
import org.unifiedportal.war.page.Page;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.PageSource;

/** Writes one page of each template to {@code target/previews}, to be looked at. */
class PreviewTest {
  private static final Path FOLDER = Path.of("target/previews");

  @Test
  void everyTemplateCanBeLookedAt() throws IOException {
    Files.createDirectories(FOLDER);
    try (MadeUpOblast oblast = new MadeUpOblast()) {
      PageSource pages = PortalPages.over(oblast.stores);
      for (Map.Entry<String, PageRequest> entry : wanted(oblast).entrySet()) {
        write(entry.getKey(), pages.page(entry.getValue()));
      }
    }
    Files.write(FOLDER.resolve("portal.css"), Assets.find("portal.css").orElseThrow().bytes());
    Files.write(FOLDER.resolve("portal.svg"), Assets.find("portal.svg").orElseThrow().bytes());
    assertTrue(Files.exists(FOLDER.resolve("home.html")));
  }

  private static Map<String, PageRequest> wanted(MadeUpOblast oblast) {
    Map<String, PageRequest> wanted = new LinkedHashMap<>();
    wanted.put("choice", PageRequest.CHOICE);
    wanted.put("home", kk(""));
    wanted.put("agency", kk("sarybulak"));
    wanted.put("agency-ru", PageRequest.read(Language.RU, "sarybulak", Map.of()));
    wanted.put("agency-large", kk("large/sarybulak"));
    wanted.put("quiet", kk("kokterek"));
    wanted.put("list", kk("sarybulak/problems"));
    wanted.put("empty", kk("sarybulak/vacancies"));
    wanted.put("help", kk("help"));
    wanted.put("accessibility", kk("accessibility"));
    wanted.put("menu", kk("menu"));
    wanted.put("unknown", kk("nowhere"));
    for (PublicationKind kind : PublicationKind.values()) {
      oblast
          .stores
          .publications()
          .list(LiveFilter.ALL.withKinds(java.util.Set.of(kind)), 1)
          .forEach(it -> wanted.put(kind.key(), kk(it.path().value())));
    }
    return wanted;
  }

  private static PageRequest kk(String rest) {
    return PageRequest.read(Language.KK, rest, Map.of());
  }

  private static void write(String name, Page page) throws IOException {
    String html = new String(page.body(), StandardCharsets.UTF_8);
    html =
        html.replace(Assets.address("portal.css"), "portal.css")
            .replace(Assets.address("portal.svg"), "portal.svg");
    System.out.printf(
        "%-16s %d %6d %6d%n", name, page.status(), page.body().length, page.zipped().length);
    Files.writeString(FOLDER.resolve(name + ".html"), html);
  }
}
