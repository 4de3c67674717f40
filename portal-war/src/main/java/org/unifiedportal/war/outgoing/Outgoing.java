package org.unifiedportal.war.outgoing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.entity.UrlEncodedFormEntity;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.Timeout;
import org.unifiedportal.war.settings.OutgoingSettings;

/**
 * Calls other machines for the portal: public ones and those that were named, on the ports of the
 * web, without following redirects, without cookies, within limits. Thread-safe.
 */
public final class Outgoing implements AutoCloseable {
  private static final Timeout PATIENCE = Timeout.ofSeconds(5);
  private static final Http1Config HEADS =
      Http1Config.custom().setMaxLineLength(8 << 10).setMaxHeaderCount(100).build();

  private final CallableHosts hosts;
  private final OutgoingLimits limits;
  private final CloseableHttpClient client;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("outgoing").factory());

  /** Calls by these settings within these limits. */
  public Outgoing(OutgoingSettings settings, OutgoingLimits limits) {
    this.hosts = new CallableHosts(settings);
    this.limits = limits;
    this.client = client(hosts);
  }

  private static CloseableHttpClient client(CallableHosts hosts) {
    return HttpClients.custom()
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(hosts)
                .setConnectionFactory(
                    ManagedHttpClientConnectionFactory.builder().http1Config(HEADS).build())
                .setDefaultConnectionConfig(
                    ConnectionConfig.custom()
                        .setConnectTimeout(PATIENCE)
                        .setSocketTimeout(PATIENCE)
                        .build())
                .build())
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setConnectionRequestTimeout(PATIENCE)
                .setResponseTimeout(PATIENCE)
                .build())
        .setUserAgent("UnifiedPortal")
        .disableRedirectHandling()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableContentCompression()
        .disableAutomaticRetries()
        .build();
  }

  /**
   * Reads an address.
   *
   * @throws OutgoingFailed when it may not be called, or doesn't answer within the limits
   */
  public OutgoingAnswer get(URI address) {
    hosts.refuseUnlessWeb(address);
    return answer(new HttpGet(address), Map.of());
  }

  /**
   * Sends a form to an address.
   *
   * @throws OutgoingFailed as {@link #get}
   */
  public OutgoingAnswer post(URI address, Map<String, String> form, Map<String, String> headers) {
    hosts.refuseUnlessWeb(address);
    HttpPost request = new HttpPost(address);
    List<NameValuePair> fields =
        form.entrySet().stream()
            .map(one -> (NameValuePair) new BasicNameValuePair(one.getKey(), one.getValue()))
            .toList();
    request.setEntity(new UrlEncodedFormEntity(fields, StandardCharsets.UTF_8));
    return answer(request, headers);
  }

  /**
   * Asks for the head of an answer; nothing of its body is read.
   *
   * @param method {@code HEAD}, or {@code GET} where that is not answered well
   * @param agent who asks, so that a log tells it
   * @throws OutgoingFailed as {@link #get}
   */
  public OutgoingHead head(String method, URI address, String agent) {
    hosts.refuseUnlessWeb(address);
    HttpUriRequestBase request = new HttpUriRequestBase(method, address);
    request.setHeader("User-Agent", agent);
    return within(
        request,
        () -> {
          HttpHost host = RoutingSupport.determineHost(request);
          ClassicHttpResponse response = client.executeOpen(host, request, null);
          Header location = response.getFirstHeader("Location");
          OutgoingHead head =
              new OutgoingHead(
                  response.getCode(), location == null ? "" : location.getValue().strip());
          hangUp(request, response);
          return head;
        });
  }

  /** Closing alone would read the body to its end, however long it is. */
  private static void hangUp(HttpUriRequestBase request, ClassicHttpResponse response) {
    request.cancel();
    Closer.closeQuietly(response);
  }

  private OutgoingAnswer answer(HttpUriRequestBase request, Map<String, String> headers) {
    request.setHeader("Accept", "application/json");
    headers.forEach(request::setHeader);
    return within(request, () -> client.execute(request, response -> read(request, response)));
  }

  private interface Talk<T> {
    T hold() throws IOException, HttpException;
  }

  private <T> T within(HttpUriRequestBase request, Talk<T> talk) {
    Future<?> late =
        watch.schedule(request::cancel, limits.time().toMillis(), TimeUnit.MILLISECONDS);
    try {
      return talk.hold();
    } catch (IOException | HttpException | IllegalStateException failed) {
      throw OutgoingFailed.unanswered(String.valueOf(request.getAuthority()), failed);
    } finally {
      late.cancel(false);
    }
  }

  private OutgoingAnswer read(HttpUriRequestBase request, ClassicHttpResponse response)
      throws IOException {
    if (response.getEntity() == null) {
      return new OutgoingAnswer(response.getCode(), new byte[0]);
    }
    try (InputStream body = response.getEntity().getContent()) {
      byte[] bytes = body.readNBytes(limits.bytes() + 1);
      if (bytes.length > limits.bytes()) {
        request.cancel();
        throw new IOException("an answer of more than " + limits.bytes() + " bytes");
      }
      return new OutgoingAnswer(response.getCode(), bytes);
    }
  }

  @Override
  public void close() {
    watch.shutdownNow();
    try {
      client.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
