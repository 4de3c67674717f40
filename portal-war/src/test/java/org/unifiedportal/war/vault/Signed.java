package org.unifiedportal.war.vault;

import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A request as AWS Signature Version 4 signs it, reckoned anew from what came in. */
record Signed(HttpExchange asked, byte[] body) {
  private static final Pattern AUTHORIZATION =
      Pattern.compile(
          "AWS4-HMAC-SHA256 Credential=([^/]+)/((\\d{8})/([^/]+)/s3/aws4_request),"
              + " ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})");

  boolean isBy(String key, String secret) {
    Matcher said = AUTHORIZATION.matcher(String.valueOf(header("Authorization")));
    return said.matches()
        && said.group(1).equals(key)
        && isBodyTold(header("x-amz-content-sha256"))
        && said.group(6).equals(signature(said, secret));
  }

  /** Only a request without a body may leave it unsigned. */
  private boolean isBodyTold(String said) {
    return said.equals("UNSIGNED-PAYLOAD")
        ? body.length == 0
        : said.equals(hex(MadeStore.sha256(body)));
  }

  private String header(String name) {
    return asked.getRequestHeaders().getFirst(name);
  }

  private String signature(Matcher said, String secret) {
    String request = hex(MadeStore.sha256(utf8(canonical(said.group(5)))));
    String words =
        String.join("\n", "AWS4-HMAC-SHA256", header("x-amz-date"), said.group(2), request);
    byte[] day = hmac(utf8("AWS4" + secret), said.group(3));
    byte[] service = hmac(hmac(day, said.group(4)), "s3");
    return hex(hmac(hmac(service, "aws4_request"), words));
  }

  private String canonical(String signedHeaders) {
    String headers =
        Arrays.stream(signedHeaders.split(";"))
            .map(name -> name + ":" + header(name).strip() + "\n")
            .collect(Collectors.joining());
    String query = asked.getRequestURI().getRawQuery();
    return String.join(
        "\n",
        asked.getRequestMethod(),
        asked.getRequestURI().getRawPath(),
        query == null
            ? ""
            : Arrays.stream(query.split("&")).sorted().collect(Collectors.joining("&")),
        headers,
        signedHeaders,
        header("x-amz-content-sha256"));
  }

  private static byte[] hmac(byte[] key, String words) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(utf8(words));
    } catch (GeneralSecurityException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static byte[] utf8(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
