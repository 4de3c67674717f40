package org.unifiedportal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.publication.PublicationStore;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.search.index.SearchIndex;
import org.unifiedportal.search.index.SearchProjection;
import org.unifiedportal.search.index.Sources;
import org.unifiedportal.search.query.Hit;
import org.unifiedportal.search.query.Piece;
import org.unifiedportal.search.query.Results;
import org.unifiedportal.search.query.Search;
import org.unifiedportal.search.query.SearchRequest;

/** What {@code docs/use-portal-search.md} shows, run. */
class UsageTest {
  private static final Path HERE = Path.of("src/test/java/org/unifiedportal/search/UsageTest.java");
  private static final Path MANUAL = Path.of("../docs/use-portal-search.md");

  @Test
  void theModuleIsUsedAsTheManualShows(@TempDir Path folder) throws Exception {
    try (TestPortal core = TestPortal.onH2()) {
      prepare(core, folder);
      core.publish(
          core.agencies.all().getFirst().id(), PublicationKind.NEWS, "Су құбыры", "Водопровод");
      assertEquals(List.of("/kk/sarybulak/news/2026/su-qubyry [Су] [құбыры]"), shown(core, folder));
    }
  }

  private static void prepare(TestPortal core, Path folder) throws Exception {
    core.found("sarybulak");
    Sources sources =
        new Sources(
            core.publications,
            core.journal,
            id -> core.agencies.find(id).orElseThrow().slug(),
            core.time);
    try (SearchIndex index = SearchIndex.open(folder, sources)) {
      index.rebuild().get();
      new Search(index, core.time).warmUp();
    }
  }

  private static List<String> shown(TestPortal core, Path folder) {
    PublicationStore publications = core.publications;
    AgencyStore agencies = core.agencies;
    Journal journal = core.journal;
    PortalTime time = core.time;
    List<String> shown = new ArrayList<>();
    // manual begins
    Sources sources =
        new Sources(publications, journal, id -> agencies.find(id).orElseThrow().slug(), time);
    try (SearchIndex index = SearchIndex.open(folder, sources)) {
      SearchProjection projection = index.projection();
      projection.apply(journal.after(projection.cursor(), 500));

      Search search = new Search(index, time, Duration.ofSeconds(5));
      Results results = search.find(SearchRequest.of("су құбыры", Language.KK));
      for (Hit hit : results.hits()) {
        shown.add("/kk/" + hit.path() + " " + marked(hit.title()));
      }
    }
    // manual ends
    return shown;
  }

  @Test
  void theManualShowsThisCode() throws IOException {
    String source = Files.readString(HERE);
    String begin = "// manual begins\n";
    String code =
        source.substring(
            source.indexOf(begin) + begin.length(), source.indexOf("    // manual ends"));
    String plain = code.lines().map(String::strip).collect(Collectors.joining(" "));
    String manual =
        Files.readString(MANUAL).lines().map(String::strip).collect(Collectors.joining(" "));
    assertTrue(manual.contains(plain.strip()), plain);
  }

  private static String marked(List<Piece> pieces) {
    return pieces.stream()
        .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
        .collect(Collectors.joining());
  }
}
