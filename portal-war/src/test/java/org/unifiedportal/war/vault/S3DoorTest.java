package org.unifiedportal.war.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unifiedportal.war.settings.S3Settings;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.utils.AttributeMap;

/** What goes out to a store, seen before it is encrypted. */
class S3DoorTest {
  private final List<SdkHttpRequest> sent = new ArrayList<>();

  @Test
  void overHttpsTooTheHashOfTheBytesIsSigned() {
    URI address = URI.create("https://store.test");
    S3Settings place = new S3Settings(address, "files", "us-east-1", "portal", "secret");
    byte[] bytes = "құжат".getBytes(StandardCharsets.UTF_8);
    try (S3Client client = S3Door.open(place, new Noting())) {
      client.putObject(one -> one.bucket("files").key("kept/x"), RequestBody.fromBytes(bytes));
    }

    SdkHttpRequest put = sent.getFirst();
    String hash = HexFormat.of().formatHex(MadeStore.sha256(bytes));
    assertEquals("https", put.protocol());
    assertEquals(hash, put.firstMatchingHeader("x-amz-content-sha256").orElseThrow());
  }

  /** Connections to a store that takes everything. */
  private final class Noting implements SdkHttpClient, SdkHttpClient.Builder<Noting> {
    @Override
    public SdkHttpClient buildWithDefaults(AttributeMap defaults) {
      return this;
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
      sent.add(request.httpRequest());
      return new ExecutableHttpRequest() {
        @Override
        public HttpExecuteResponse call() {
          SdkHttpResponse taken = SdkHttpResponse.builder().statusCode(200).build();
          return HttpExecuteResponse.builder().response(taken).build();
        }

        @Override
        public void abort() {
          throw new AssertionError("nothing is broken off here");
        }
      };
    }

    @Override
    public void close() {
      // holds nothing
    }
  }
}
