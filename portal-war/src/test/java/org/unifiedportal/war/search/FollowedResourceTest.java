package org.unifiedportal.war.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unifiedportal.core.site.SitePath;
import org.unifiedportal.core.text.Language;

class FollowedResourceTest {
  private static final String BASE = "https://portal.example";
  private static final String PAGE = BASE + "/kk/search?kind=problem&q=%D1%81%D1%83+құбыры";
  private static final String OPENED = BASE + "/ru/sarybulak/problems/2026/su";

  @Test
  void theQuestionAndThePageAreReadFromWhatTheBrowserTells() {
    Ping told = new Ping(Language.KK, "су құбыры", new SitePath("sarybulak/problems/2026/su"));
    assertEquals(Optional.of(told), Ping.read(BASE, PAGE, OPENED));
    assertEquals(
        Optional.of(told),
        Ping.read(BASE, PAGE.replace("/kk/", "/kk/large/"), OPENED.replace("/ru/", "/ru/large/")));
  }

  @ParameterizedTest
  @CsvSource({
    "https://evil.example/kk/search?q=x, https://portal.example/kk/a",
    "https://portal.example.evil/kk/search?q=x, https://portal.example/kk/a",
    "https://portal.example/kk/search?q=x, https://evil.example/kk/a",
    "https://portal.example/kk/search?q=%zz, https://portal.example/kk/a",
    "https://portal.example/kk/search?page=1, https://portal.example/kk/a",
    "https://portal.example/kk/search?q=x, https://portal.example/kk/../a",
    "https://portal.example/kk/search?q=x, https://portal.example/kk/",
    "https://portal.example/de/search?q=x, https://portal.example/kk/a",
    "https://portal.example/kk/search?q=x, "
  })
  void whatIsNotOfThisPortalsSearchIsNotCounted(String from, String to) {
    assertEquals(Optional.empty(), Ping.read(BASE, from, to));
  }

  @Test
  void anAnswerTellsNothingWhateverCame() {
    try (SearchInMemory search = new SearchInMemory()) {
      Map<String, String> none = Map.of();
      Map<String, String> good = Map.of("Ping-From", PAGE, "Ping-To", OPENED);
      assertEquals(204, search.post("/kk/search/followed", none).status());
      assertEquals(204, search.post("/kk/search/followed", good).status());
      assertEquals(1, search.followed());
    }
  }
}
