package org.unifiedportal.war.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The thin {@code portal.war} on a Jakarta EE 11 server that stands in an office already: deployed
 * as it is, with nothing configured in the server but where the portal's home is.
 */
@ExtendWith(StockServer.class)
@ArquillianTest
@RunAsClient
class ThinWarIT {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Deployment(testable = false)
  static WebArchive portal() {
    return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/portal.war"));
  }

  @Test
  void itIsReadyWithItsPagesOnceItIsDeployed() throws Exception {
    assertEquals(200, get("/health/ready").statusCode());
    assertTrue(get("/kk/").body().contains("<html lang=\"kk\""));
    assertEquals(404, get("/kk/nobody/knows").statusCode());
    assertTrue(get("/kk/nobody/knows").body().contains("<html lang=\"kk\""));
  }

  @Test
  void theServersOwnLibrariesDoNotDisturbTheApi() throws Exception {
    assertTrue(get("/api/v1/openapi.json").body().startsWith("{\"openapi\":\"3.1"));
    assertTrue(get("/api/v1/agencies").body().contains("\"sarybulak\""));
  }

  @Test
  void whatIsPublishedIsOnItsPageInTheSearchAndInTheFeed() throws Exception {
    ApiEditor editor =
        new ApiEditor(StockServer.port(), ApiEditor.demoToken(StockServer.home(), "sarybulak"));
    ApiEditor.Acknowledged news = editor.publish("Жұқа жинақтағы хабар");
    String query = URLEncoder.encode(news.title(), StandardCharsets.UTF_8);

    assertTrue(get(news.path()).body().contains(news.title()));
    assertSoon(() -> editor.get("/kk/search?q=" + query).contains(news.path()));
    assertSoon(() -> editor.get("/kk/feeds/sarybulak/news/atom.xml").contains(news.title()));
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return PortalProcess.get(StockServer.port(), path);
  }

  private static void assertSoon(Callable<Boolean> truth) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!truth.call()) {
      assertTrue(System.nanoTime() < end);
      Thread.sleep(50);
    }
  }
}
