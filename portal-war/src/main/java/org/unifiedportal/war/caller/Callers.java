package org.unifiedportal.war.caller;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.agency.Access;
import org.unifiedportal.core.agency.ApiToken;
import org.unifiedportal.core.agency.TokenSecret;
import org.unifiedportal.war.http.Problem;
import org.unifiedportal.war.http.RequestRefused;

/** Tells by the {@code Authorization} header which agency's program is asking (RFC 6750). */
@Dependent
public class Callers {
  private static final Pattern BEARER = Pattern.compile("(?i:bearer) +(up_[A-Za-z0-9_-]{43})");

  private static final String CHALLENGE = "Bearer realm=\"portal\"";

  private final Access access;

  @Inject
  public Callers(Access access) {
    this.access = access;
  }

  /** The asker's token, empty for the public; a header with a bad token is refused (401). */
  public Optional<ApiToken> find(@Nullable String authorization) {
    return authorization == null ? Optional.empty() : Optional.of(identify(authorization));
  }

  /** The asker's token; the public is refused (401). */
  public ApiToken get(@Nullable String authorization) {
    return find(authorization).orElseThrow(Callers::tokenMissing);
  }

  /** What the public is told where a token is needed. */
  public static RequestRefused tokenMissing() {
    return unauthorized("problem.token-missing", CHALLENGE);
  }

  private ApiToken identify(String authorization) {
    Matcher bearer = BEARER.matcher(authorization.strip());
    Optional<ApiToken> token =
        bearer.matches() ? access.identify(new TokenSecret(bearer.group(1))) : Optional.empty();
    return token.orElseThrow(
        () -> unauthorized("problem.token-unknown", CHALLENGE + ", error=\"invalid_token\""));
  }

  private static RequestRefused unauthorized(String key, String challenge) {
    return new RequestRefused(Problem.of(401, key).withHeader("WWW-Authenticate", challenge));
  }
}
