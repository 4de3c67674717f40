package org.unifiedportal.war.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
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
import org.unifiedportal.core.agency.Access;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.IssueToken;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.journal.Receipts;
import org.unifiedportal.core.publication.SameTexts;
import org.unifiedportal.war.agency.AgenciesResource;
import org.unifiedportal.war.api.Contract;
import org.unifiedportal.war.caller.Callers;
import org.unifiedportal.war.document.DocumentResources;
import org.unifiedportal.war.http.AllowedMethods;
import org.unifiedportal.war.http.FailureMapper;
import org.unifiedportal.war.http.GzipAnswers;
import org.unifiedportal.war.http.JsonBodyReader;
import org.unifiedportal.war.http.JsonBodyWriter;
import org.unifiedportal.war.http.RefusedMapper;
import org.unifiedportal.war.http.RequestRefusedMapper;
import org.unifiedportal.war.http.WebFailureMapper;
import org.unifiedportal.war.page.MadeUpPlaces;
import org.unifiedportal.war.picture.PictureResources;

/** The whole API over real stores and the server's own REST engine, without a network. */
public final class ApiInMemory implements AutoCloseable {
  public static final URI BASE = URI.create("https://portal.example/");

  public final TestPortal portal;
  public final TestDocuments documents;
  public final Agency sarybulak;
  private final ApplicationHandler engine;

  /** An API on a new H2 database with one agency. */
  public ApiInMemory() {
    this(TestPortal.onH2());
  }

  /** An API over this portal, with one agency. */
  public ApiInMemory(TestPortal portal) {
    this.portal = portal;
    documents = new TestDocuments(portal, temporary());
    sarybulak = portal.found("sarybulak");
    engine = new ApplicationHandler(application());
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("vault");
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private ResourceConfig application() {
    Callers callers = new Callers(new Access(portal.tokens, portal.time));
    PublicationAnswers answers =
        new PublicationAnswers(portal.agencies, portal.publications, new Addresses(BASE));
    Receipts receipts = Receipts.in(portal.database, portal.time);
    List<Object> files = new ArrayList<>(DocumentResources.made(portal, documents, callers, BASE));
    files.add(PictureResources.api(portal, documents, callers));
    Orders orders = new Orders(callers, portal.publications, answers, portal.database, receipts);
    WantedTwice twice = new WantedTwice(new SameTexts(portal.publications, portal.time));
    MadeBeforehand made =
        new MadeBeforehand(
            files,
            new AgenciesResource(portal.agencies, MadeUpPlaces.known(portal)),
            new KindsResource(),
            new PublicationsResource(callers, portal.agencies, portal.publications, answers),
            new PublicationOrdersResource(orders, desk(), twice),
            new DraftsResource(orders, desk()),
            new SchedulesResource(orders, desk(), portal.schedules, twice));
    ResourceConfig config = new ResourceConfig();
    files.forEach(resource -> config.register(resource.getClass()));
    return config
        .register(new RefusedMapper(null))
        .register(new RequestRefusedMapper(null))
        .register(new WebFailureMapper(null))
        .register(new FailureMapper(null))
        .register(new JsonBodyReader())
        .register(new JsonBodyWriter())
        .register(new GzipAnswers())
        .register(new AllowedMethods())
        .register(AgenciesResource.class)
        .register(KindsResource.class)
        .register(PublicationsResource.class)
        .register(PublicationOrdersResource.class)
        .register(DraftsResource.class)
        .register(SchedulesResource.class)
        .register(
            new AbstractBinder() {
              @Override
              protected void configure() {
                bind(made).to(new TypeLiteral<Context<Dependent>>() {});
              }
            });
  }

  private Desk desk() {
    return new Desk(
        portal.drafting,
        portal.publishing,
        portal.scheduling,
        portal.correcting,
        portal.withdrawing,
        portal.discarding);
  }

  /** A request to be filled in and sent. */
  public Call call(String method, String path) {
    return new Call(this, method, path);
  }

  /** A bearer header of a token of the agency with all rights. */
  public String bearer(Agency agency) {
    return "Bearer " + portal.token(agency.id()).value();
  }

  /** A bearer header of a token with these rights only. */
  public String bearer(Agency agency, Scope... scopes) {
    EnumSet<Scope> rights = EnumSet.copyOf(Arrays.asList(scopes));
    IssueToken command =
        new IssueToken(
            agency.id(), TestPortal.OFFICER.name(), rights, java.time.Duration.ofDays(1));
    return "Bearer " + portal.issuing.issue(command, TestPortal.OFFICER).value();
  }

  Reply send(String method, String path, Map<String, String> headers, InputStream body) {
    ContainerRequest request =
        new ContainerRequest(
            BASE,
            BASE.resolve(path.substring(1)),
            method,
            null,
            new MapPropertiesDelegate(),
            engine.getConfiguration());
    headers.forEach((name, value) -> request.getHeaders().putSingle(name, value));
    request.setEntityStream(body);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ContainerResponse response = engine.apply(request, out).get();
      Reply reply = new Reply(response.getStatus(), response.getStringHeaders(), out.toByteArray());
      refuseBroken(method, path, reply);
      return reply;
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Every answer of every test is held against the published description. */
  private static void refuseBroken(String method, String path, Reply reply) {
    if (!reply.header("Content-Encoding").equals("gzip")) {
      assertEquals(List.of(), Contract.broken(method, path, reply.status(), reply.text()));
    }
  }

  @Override
  public void close() {
    portal.close();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static final String JSON = MediaType.APPLICATION_JSON;
}
