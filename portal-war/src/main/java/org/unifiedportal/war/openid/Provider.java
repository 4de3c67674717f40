package org.unifiedportal.war.openid;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.unifiedportal.core.openid.ProvenIdentity;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.war.outgoing.Outgoing;
import org.unifiedportal.war.outgoing.OutgoingAnswer;
import org.unifiedportal.war.outgoing.OutgoingFailed;
import org.unifiedportal.war.settings.OpenIdSettings;

/** The provider that is set: the way there, and what comes back. Thread-safe. */
public final class Provider {
  private static final Duration KNOWN_FOR = Duration.ofHours(1);
  private static final Duration KEYS_AGAIN = Duration.ofMinutes(1);
  private static final int REDEEMING = 8;
  private static final String DISCOVERY = "/.well-known/openid-configuration";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final OpenIdSettings settings;
  private final Outgoing outgoing;
  private final IdToken token;
  private final Semaphore redeeming = new Semaphore(REDEEMING);
  private final Told<ProviderFacts> facts;
  private final Told<JWKSet> keys;

  /** Reaches it by these calls. */
  public Provider(OpenIdSettings settings, Outgoing outgoing, PortalTime time) {
    this.settings = settings;
    this.outgoing = outgoing;
    this.token = new IdToken(settings, time);
    this.facts = new Told<>(this::askFacts, time);
    this.keys = new Told<>(this::askKeys, time);
  }

  /** What people call it; empty for words of the portal's own. */
  public String name() {
    return settings.name();
  }

  /**
   * Where the browser is sent.
   *
   * @param back where the provider sends it afterwards
   * @throws ProviderAway when it doesn't tell about itself
   */
  public URI way(Round round, URI back, String language) {
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put("response_type", "code");
    asked.put("scope", "openid email");
    asked.put("client_id", settings.client());
    asked.put("redirect_uri", back.toString());
    asked.put("state", round.state());
    asked.put("nonce", round.nonce());
    asked.put("code_challenge", round.challenge());
    asked.put("code_challenge_method", "S256");
    asked.put("ui_locales", language);
    String query =
        asked.entrySet().stream()
            .map(one -> one.getKey() + "=" + encoded(one.getValue()))
            .collect(Collectors.joining("&"));
    URI door = facts().authorization();
    return URI.create(door + (door.getRawQuery() == null ? "?" : "&") + query);
  }

  /** Whether an answer that names its issuer (RFC 9207) is this provider's; one without may be. */
  public boolean isIssuer(String named) {
    return named.isEmpty() || named.equals(settings.issuer().toString());
  }

  /**
   * Whom the provider vouches for.
   *
   * @throws ProviderAway when it doesn't answer
   * @throws NotBelieved when it doesn't take the code, or its token can't be believed
   */
  public ProvenIdentity redeem(String code, Round round, URI back) {
    String made = token(code, round, back);
    try {
      return token.read(made, round, keys.within(KNOWN_FOR));
    } catch (IdToken.Unbelievable maybeNewKeys) {
      return readAgain(made, round);
    }
  }

  /** Providers change their keys: where they may have, the token is read with the new ones. */
  private ProvenIdentity readAgain(String made, Round round) {
    try {
      return token.read(made, round, keys.within(KEYS_AGAIN));
    } catch (IdToken.Unbelievable why) {
      throw new NotBelieved(why);
    }
  }

  private String token(String code, Round round, URI back) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("grant_type", "authorization_code");
    form.put("code", code);
    form.put("redirect_uri", back.toString());
    form.put("code_verifier", round.verifier());
    Map<String, String> headers = new LinkedHashMap<>();
    if (facts().takesBasic()) {
      headers.put("Authorization", "Basic " + basic());
    } else {
      form.put("client_id", settings.client());
      form.put("client_secret", settings.secret());
    }
    OutgoingAnswer answer = redeemed(form, headers);
    String made = answer.status() == 200 ? json(answer).path("id_token").asText() : "";
    if (made.isEmpty()) {
      throw new NotBelieved(new IOException("the code was answered " + answer.status()));
    }
    return made;
  }

  /** A few at a time, so that a slow provider holds no more threads than these. */
  private OutgoingAnswer redeemed(Map<String, String> form, Map<String, String> headers) {
    URI door = facts().token();
    if (!redeeming.tryAcquire()) {
      throw new ProviderAway(new IOException("many wait for it"));
    }
    try {
      return called(() -> outgoing.post(door, form, headers));
    } finally {
      redeeming.release();
    }
  }

  private String basic() {
    String both = encoded(settings.client()) + ":" + encoded(settings.secret());
    return Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
  }

  private ProviderFacts facts() {
    return facts.within(KNOWN_FOR);
  }

  private ProviderFacts askFacts() {
    URI told = URI.create(settings.issuer().toString().replaceAll("/$", "") + DISCOVERY);
    OutgoingAnswer answer = called(() -> outgoing.get(told));
    try {
      return ProviderFacts.read(json(answer), settings.issuer());
    } catch (IllegalArgumentException odd) {
      throw new ProviderAway(odd);
    }
  }

  private JWKSet askKeys() {
    URI told = facts().keys();
    OutgoingAnswer answer = called(() -> outgoing.get(told));
    try {
      return JWKSet.parse(new String(answer.body(), StandardCharsets.UTF_8));
    } catch (ParseException odd) {
      throw new ProviderAway(odd);
    }
  }

  private interface Call {
    OutgoingAnswer make();
  }

  private static OutgoingAnswer called(Call call) {
    try {
      return call.make();
    } catch (OutgoingFailed away) {
      throw new ProviderAway(away);
    }
  }

  private static JsonNode json(OutgoingAnswer answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (IOException odd) {
      throw new ProviderAway(odd);
    }
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
