package org.unifiedportal.war.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.Dependent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.glassfish.hk2.api.Context;
import org.glassfish.hk2.api.TypeLiteral;
import org.glassfish.hk2.utilities.binding.AbstractBinder;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.inquiry.InquiryFilter;
import org.unifiedportal.core.inquiry.InquiryStore;
import org.unifiedportal.core.inquiry.InquiryTally;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.feed.entry.FeedEntryStore;
import org.unifiedportal.feed.entry.FeedProjection;
import org.unifiedportal.feed.format.FeedSite;
import org.unifiedportal.war.api.Contract;
import org.unifiedportal.war.http.FailureMapper;
import org.unifiedportal.war.http.JsonBodyWriter;
import org.unifiedportal.war.http.RequestRefusedMapper;
import org.unifiedportal.war.http.StrictJson;
import org.unifiedportal.war.http.WebFailureMapper;
import org.unifiedportal.war.page.MadeUpOblast;
import org.unifiedportal.war.publication.MadeBeforehand;

/** What of the search is no page, over a made-up oblast with one act to download. */
final class SearchInMemory implements AutoCloseable {
  static final String BASE = "https://portal.example";

  final MadeUpOblast oblast = new MadeUpOblast();
  final TestDocuments papers = papers(oblast.portal);
  final Document act;
  private final InquiryStore inquiries = InquiryStore.in(oblast.portal.database);
  private final InquiryTally tally = new InquiryTally(inquiries, oblast.portal.time);
  private final ApplicationHandler engine;

  SearchInMemory() {
    act = publishAct();
    follow();
    engine =
        new ApplicationHandler(
            new ResourceConfig()
                .register(SearchResource.class)
                .register(FoundFeedResource.class)
                .register(FollowedResource.class)
                .register(cdi(made()))
                .register(new RequestRefusedMapper(null))
                .register(new WebFailureMapper(null))
                .register(new FailureMapper(null))
                .register(new JsonBodyWriter()));
  }

  private Document publishAct() {
    try {
      return papers.publish(oblast.busy.id(), "Ауыз су тарифі туралы");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static TestDocuments papers(TestPortal portal) {
    try {
      return new TestDocuments(portal, Files.createTempDirectory("papers"));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Lets search and feeds read the journal to its end. */
  void follow() {
    oblast.index.follow();
    FeedProjection feeds = new FeedProjection(oblast.portal.database);
    feeds.apply(oblast.portal.journal.after(feeds.cursor(), 1000));
  }

  private MadeBeforehand made() {
    FeedSite site = new FeedSite(URI.create(BASE), LocalText.of("Портал", "Портал"));
    return new MadeBeforehand(
        new SearchResource(oblast.index.search, oblast.stores),
        new FoundFeedResource(
            oblast.index.search, oblast.stores, FeedEntryStore.in(oblast.portal.database), site),
        new FollowedResource(tally, oblast.stores.site()));
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
    return send("GET", address, headers);
  }

  Reply post(String address, Map<String, String> headers) {
    return send("POST", address, headers);
  }

  /** How many results were opened, as far as it was told. */
  long followed() {
    IntStream.range(0, 3).forEach(any -> tally.asked(Language.KK, "су құбыры", true));
    tally.write();
    LocalDate today = oblast.portal.time.today();
    return inquiries.most(new InquiryFilter(today, Optional.empty(), 10)).stream()
        .mapToLong(one -> one.count().followed())
        .sum();
  }

  private Reply send(String method, String address, Map<String, String> headers) {
    ContainerRequest request =
        new ContainerRequest(
            URI.create(BASE + "/"),
            URI.create(BASE + address),
            method,
            null,
            new MapPropertiesDelegate(),
            engine.getConfiguration());
    headers.forEach((name, value) -> request.getHeaders().putSingle(name, value));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Reply reply = new Reply(engine.apply(request, out).get(), out.toByteArray());
      refuseBroken(address, reply);
      return reply;
    } catch (InterruptedException | ExecutionException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Every answer of the API is held against its published description. */
  private static void refuseBroken(String address, Reply reply) {
    if (address.startsWith("/api/")) {
      String path = address.replaceFirst("\\?.*", "");
      assertEquals(List.of(), Contract.broken("GET", path, reply.status(), reply.text()));
    }
  }

  @Override
  public void close() {
    oblast.close();
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

    JsonNode json() {
      return StrictJson.read(body);
    }
  }
}
