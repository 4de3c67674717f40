package org.unifiedportal.war.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.war.outgoing.Outgoing;
import org.unifiedportal.war.outgoing.OutgoingLimits;
import org.unifiedportal.war.settings.OpenIdSettings;
import org.unifiedportal.war.settings.OutgoingSettings;
import org.unifiedportal.war.settings.Setting;

/**
 * A small provider of identities over real HTTP on this machine, with real keys. It minds what the
 * standard asks of it: a code is good once, for who asked, at the address that was named, and with
 * the verifier of its challenge. What it says in its tokens a test may change.
 */
public final class MadeUpProvider implements AutoCloseable {
  private static final String CLIENT = "portal";
  private static final String SECRET = "құпия + 1/2";

  /** Made once: real keys take a while. */
  private static final RSAKey FIRST = key("first");

  private static final RSAKey SECOND = key("second");
  private static final RSAKey FORGED = key("first");

  private final HttpServer server;
  private final PortalTime time;
  private final Map<String, Map<String, String>> codes = new HashMap<>();
  private RSAKey key = FIRST;
  private Signing signing = this::signed;
  private UnaryOperator<JWTClaimsSet.Builder> claims = UnaryOperator.identity();
  private boolean isVerified = true;

  /** How a token is signed. */
  public interface Signing {
    String sign(JWTClaimsSet claims) throws JOSEException;
  }

  /** A provider whose clock is the portal's. */
  public MadeUpProvider(PortalTime time) {
    this.time = time;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    server.createContext("/", this::answer);
    server.createContext("/door", this::ask);
    server.createContext("/enter", this::sendBack);
    server.start();
  }

  /** What an operator sets to use it. */
  public OpenIdSettings settings() {
    return new OpenIdSettings(URI.create(issuer()), CLIENT, SECRET, "Е-Әкімдік");
  }

  /** The same as an operator writes it down. */
  public Properties written() {
    OpenIdSettings set = settings();
    Properties lines = new Properties();
    lines.setProperty(Setting.OIDC_ISSUER.property(), issuer());
    lines.setProperty(Setting.OIDC_CLIENT.property(), set.client());
    lines.setProperty(Setting.OIDC_SECRET.property(), set.secret());
    lines.setProperty(Setting.OIDC_NAME.property(), set.name());
    lines.setProperty(Setting.OUTGOING_HOSTS.property(), host());
    return lines;
  }

  /** The same provider as the portal knows it, reached by real calls. */
  public Provider known() {
    OutgoingSettings named = new OutgoingSettings(Set.of(host()));
    return new Provider(settings(), new Outgoing(named, OutgoingLimits.DEFAULT), time);
  }

  private String host() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  private String issuer() {
    return "http://" + host();
  }

  /** Its door as a browser shows it: whoever types an e-mail is believed. */
  private void ask(HttpExchange exchange) throws IOException {
    String page =
        """
        <!doctype html><html lang="en"><title>Provider</title><form action="/enter">
        <input type="hidden" name="door" value="%s">
        <label>E-mail <input name="email"></label><button>Sign in</button></form></html>
        """
            .formatted(exchange.getRequestURI().toString().replace("&", "&amp;"));
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private void sendBack(HttpExchange exchange) throws IOException {
    Map<String, String> typed = parameters(exchange.getRequestURI().getRawQuery());
    String email = typed.get("email");
    exchange.getResponseHeaders().add("Location", signIn(typed.get("door"), email, email));
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  /** Somebody signs in at the door the browser was sent to; where the browser is sent back. */
  public String signIn(String door, String subject, String email) {
    Map<String, String> asked = new HashMap<>(parameters(URI.create(door).getRawQuery()));
    String code = UUID.randomUUID().toString();
    asked.put("subject", subject);
    asked.put("email", email);
    codes.put(code, asked);
    return asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state");
  }

  /** From now on its tokens say something else. */
  public void say(UnaryOperator<JWTClaimsSet.Builder> other) {
    claims = other;
  }

  /** From now on it doesn't vouch for e-mails. */
  public void verifyNothing() {
    isVerified = false;
  }

  /** From now on its tokens are signed so. */
  public void signBy(Signing other) {
    signing = other;
  }

  /** From now on it has another key, and tells so. */
  public void changeKeys() {
    key = SECOND;
  }

  /** Signs by a key that it doesn't tell of, under the name of the one it does. */
  public String forged(JWTClaimsSet said) throws JOSEException {
    return signed(said, FORGED);
  }

  /** Signs by what it publishes, taken for a shared secret. */
  public String signedByThePublicKey(JWTClaimsSet said) throws JOSEException {
    SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), said);
    token.sign(new MACSigner(key.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8)));
    return token.serialize();
  }

  /** Signs nothing. */
  public String unsigned(JWTClaimsSet said) {
    return new PlainJWT(said).serialize();
  }

  private static RSAKey key(String name) {
    try {
      return new RSAKeyGenerator(2048).keyID(name).generate();
    } catch (JOSEException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private String signed(JWTClaimsSet said) throws JOSEException {
    return signed(said, key);
  }

  private static String signed(JWTClaimsSet said, RSAKey by) throws JOSEException {
    SignedJWT token =
        new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(by.getKeyID()).build(), said);
    token.sign(new RSASSASigner(by));
    return token.serialize();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String answer =
        switch (exchange.getRequestURI().getPath()) {
          case "/.well-known/openid-configuration" -> facts();
          case "/keys" -> new JWKSet(key.toPublicJWK()).toString();
          case "/token" -> token(exchange);
          default -> "";
        };
    byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(
        answer.isEmpty() ? 400 : 200, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }

  private String facts() {
    return ("{'issuer':'%1$s','authorization_endpoint':'%1$s/door','token_endpoint':'%1$s/token',"
            + "'jwks_uri':'%1$s/keys'}")
        .formatted(issuer())
        .replace('\'', '"');
  }

  private String token(HttpExchange exchange) throws IOException {
    Map<String, String> form =
        parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    Map<String, String> asked = codes.remove(form.get("code"));
    boolean isGood =
        asked != null
            && form.get("grant_type").equals("authorization_code")
            && form.get("redirect_uri").equals(asked.get("redirect_uri"))
            && challenge(form.get("code_verifier")).equals(asked.get("code_challenge"))
            && isPortal(exchange.getRequestHeaders().getFirst("Authorization"));
    return isGood ? "{\"token_type\":\"Bearer\",\"id_token\":\"" + made(asked) + "\"}" : "";
  }

  private static boolean isPortal(String header) {
    String both =
        new String(
            Base64.getDecoder().decode(header.replace("Basic ", "")), StandardCharsets.UTF_8);
    String[] parts = both.split(":");
    return decoded(parts[0]).equals(CLIENT) && decoded(parts[1]).equals(SECRET);
  }

  private String made(Map<String, String> asked) {
    Instant now = time.now();
    JWTClaimsSet.Builder said =
        new JWTClaimsSet.Builder()
            .issuer(issuer())
            .audience(CLIENT)
            .subject(asked.get("subject"))
            .claim("nonce", asked.get("nonce"))
            .claim("email", asked.get("email"))
            .claim("email_verified", isVerified)
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(300)));
    try {
      return signing.sign(claims.apply(said).build());
    } catch (JOSEException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static String challenge(String verifier) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (java.security.NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Map<String, String> parameters(String query) {
    Map<String, String> parameters = new HashMap<>();
    for (String pair : query.split("&")) {
      int equals = pair.indexOf('=');
      parameters.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
    }
    return parameters;
  }

  private static String decoded(String words) {
    return URLDecoder.decode(words, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
