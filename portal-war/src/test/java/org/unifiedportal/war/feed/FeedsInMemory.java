package org.unifiedportal.war.feed;

import jakarta.enterprise.context.Dependent;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import org.glassfish.hk2.api.Context;
import org.glassfish.hk2.api.TypeLiteral;
import org.glassfish.hk2.utilities.binding.AbstractBinder;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.feed.entry.FeedPortal;
import org.unifiedportal.feed.format.FeedSite;
import org.unifiedportal.feed.format.Feeds;
import org.unifiedportal.war.http.FailureMapper;
import org.unifiedportal.war.http.GzipAnswers;
import org.unifiedportal.war.http.JsonBodyWriter;
import org.unifiedportal.war.http.WebFailureMapper;
import org.unifiedportal.war.publication.MadeBeforehand;

/** The feeds over real stores and the server's own REST engine, without a network. */
final class FeedsInMemory implements AutoCloseable {
  static final String BASE = "https://portal.example";

  final FeedPortal portal;
  private final ApplicationHandler engine;

  FeedsInMemory(DataSource source) {
    portal = new FeedPortal(source);
    engine =
        new ApplicationHandler(
            new ResourceConfig()
                .register(FeedsResource.class)
                .register(cdi(new MadeBeforehand(resource())))
                .register(new WebFailureMapper(null))
                .register(new FailureMapper(null))
                .register(new JsonBodyWriter())
                .register(new GzipAnswers()));
  }

  private FeedsResource resource() {
    FeedSite site =
        new FeedSite(URI.create(BASE), LocalText.of("Бірыңғай портал", "Единый портал"));
    FeedContent content = new FeedContent(portal.core.publications, site, portal.core.time);
    Feeds feeds = new Feeds(portal.core.database, site, portal.core.time, content);
    return new FeedsResource(feeds, site, portal.core.time);
  }

  private static AbstractBinder cdi(MadeBeforehand made) {
    return new AbstractBinder() {
      @Override
      protected void configure() {
        bind(made).to(new TypeLiteral<Context<Dependent>>() {});
      }
    };
  }

  Reply get(String address) {
    return get(address, Map.of());
  }

  Reply get(String address, Map<String, String> headers) {
    ContainerRequest request =
        new ContainerRequest(
            URI.create(BASE + "/"),
            URI.create(BASE + address),
            "GET",
            null,
            new MapPropertiesDelegate(),
            engine.getConfiguration());
    headers.forEach((name, value) -> request.getHeaders().putSingle(name, value));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      return new Reply(engine.apply(request, out).get(), out.toByteArray());
    } catch (InterruptedException | ExecutionException failed) {
      throw new IllegalStateException(failed);
    }
  }

  @Override
  public void close() {
    portal.close();
  }

  /** What came back. */
  record Reply(ContainerResponse response, byte[] body) {
    int status() {
      return response.getStatus();
    }

    String header(String name) {
      return Optional.ofNullable(response.getStringHeaders().getFirst(name)).orElse("");
    }

    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }
}
