package org.unifiedportal.war.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.context.Dependent;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.concurrent.ExecutionException;
import org.glassfish.hk2.api.Context;
import org.glassfish.hk2.api.TypeLiteral;
import org.glassfish.hk2.utilities.binding.AbstractBinder;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unifiedportal.war.http.JsonBodyWriter;
import org.unifiedportal.war.http.WebFailureMapper;
import org.unifiedportal.war.page.MadeUpOblast;
import org.unifiedportal.war.page.PageSource;
import org.unifiedportal.war.publication.MadeBeforehand;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TypedAddressTest {
  private static final URI BASE = URI.create("https://portal.example/");

  private MadeUpOblast oblast;
  private ApplicationHandler engine;

  @BeforeAll
  void open() {
    oblast = new MadeUpOblast();
    PageSource pages = PortalPages.over(oblast.stores, oblast.index.search);
    MadeBeforehand made =
        new MadeBeforehand(new SiteResource(pages, BASE), new TypedResource(pages, BASE));
    engine =
        new ApplicationHandler(
            new ResourceConfig()
                .register(SiteResource.class)
                .register(TypedResource.class)
                .register(new WebFailureMapper(null))
                .register(new JsonBodyWriter())
                .register(
                    new AbstractBinder() {
                      @Override
                      protected void configure() {
                        bind(made).to(new TypeLiteral<Context<Dependent>>() {});
                      }
                    }));
  }

  @AfterAll
  void close() {
    oblast.close();
  }

  private ContainerResponse ask(String method, String address, String languages) {
    ContainerRequest request =
        new ContainerRequest(
            BASE,
            BASE.resolve(address),
            method,
            null,
            new MapPropertiesDelegate(),
            engine.getConfiguration());
    request.getHeaders().putSingle("Accept-Language", languages);
    request.getHeaders().putSingle("Accept", "*/*");
    try {
      return engine.apply(request, new ByteArrayOutputStream()).get();
    } catch (InterruptedException | ExecutionException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static String there(ContainerResponse answer) {
    return answer.getHeaderString("Location");
  }

  @ParameterizedTest
  @CsvSource({
    "ru-RU, /sarybulak, https://portal.example/ru/sarybulak",
    "kk-KZ, /sarybulak, https://portal.example/kk/sarybulak",
    "'en;q=0.8, ru;q=0.5', /sarybulak, https://portal.example/en/sarybulak",
    "tr, /SARYBULAK, https://portal.example/kk/sarybulak",
    "ru, /search?q=%D1%82, https://portal.example/ru/search?q=%D1%82"
  })
  void anAddressWithoutALanguageLeadsToTheReadersOwn(String languages, String typed, String there) {
    for (String method : new String[] {"GET", "HEAD"}) {
      ContainerResponse answer = ask(method, typed, languages);
      assertEquals(302, answer.getStatus());
      assertEquals(there, there(answer));
      assertEquals("Accept-Language", answer.getHeaderString("Vary"));
    }
  }

  @Test
  void cachesKeepSuchAnAnswerButForWhatStandsBehindAQuestionMark() {
    String kept = ask("GET", "/sarybulak", "ru").getHeaderString("Cache-Control");
    assertEquals("public, max-age=86400", kept);
    String closed = ask("GET", "/sarybulak?code=1", "ru").getHeaderString("Cache-Control");
    assertEquals("private, no-store", closed);
  }

  @ParameterizedTest
  @CsvSource({
    "/KK/SARYBULAK, https://portal.example/kk/sarybulak",
    "/Ru/sarybulak/problems, https://portal.example/ru/sarybulak/problems",
    "/EN, https://portal.example/en",
    "/kk/SARYBULAK, https://portal.example/kk/sarybulak"
  })
  void capitalsLeadToSmallLettersInOneStep(String typed, String there) {
    ContainerResponse answer = ask("GET", typed, "ru");
    assertEquals(301, answer.getStatus());
    assertEquals(there, there(answer));
    assertEquals("public, max-age=86400", answer.getHeaderString("Cache-Control"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nowhere", "/KK/nowhere", "/kk/NOWHERE", "/KK/console", "/favicon"})
  void whatNobodyKnowsStaysUnknown(String typed) {
    assertEquals(404, ask("GET", typed, "ru").getStatus());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/kk", "/ru/", "/en/sarybulak", "/"})
  void whatHasItsLanguageIsAnsweredAtOnce(String typed) {
    assertEquals(200, ask("GET", typed, "ru").getStatus());
  }
}
