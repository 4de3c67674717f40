package org.unifiedportal.war.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.unifiedportal.core.openid.ProvenIdentity;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.war.settings.OpenIdSettings;

/**
 * Looks a provider's token over (OpenID Connect Core 1.0, section 3.1.3.7): signed by one of its
 * own keys with an algorithm of two keys, from this issuer, for the portal alone, for this round,
 * and of the last minutes.
 */
final class IdToken {
  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384);
  private static final Duration OLDEST = Duration.ofMinutes(10);
  private static final Duration SKEW = Duration.ofMinutes(1);

  private final OpenIdSettings settings;
  private final PortalTime time;

  IdToken(OpenIdSettings settings, PortalTime time) {
    this.settings = settings;
    this.time = time;
  }

  /** Why a token can't be believed. */
  static final class Unbelievable extends Exception {
    private static final long serialVersionUID = 1L;

    Unbelievable(Throwable why) {
      super(why);
    }
  }

  ProvenIdentity read(String token, Round round, JWKSet keys) throws Unbelievable {
    DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    processor.setJWSKeySelector(
        new JWSVerificationKeySelector<>(ALGORITHMS, new ImmutableJWKSet<>(keys)));
    processor.setJWTClaimsSetVerifier(new Claims(round));
    try {
      return identity(processor.process(token, null));
    } catch (ParseException | BadJOSEException | JOSEException | IllegalArgumentException why) {
      throw new Unbelievable(why);
    }
  }

  private ProvenIdentity identity(JWTClaimsSet claims) {
    String subject = claims.getSubject();
    if (subject == null) {
      throw new IllegalArgumentException("vouches for nobody");
    }
    Object verified = claims.getClaim("email_verified");
    boolean isVerified = Boolean.TRUE.equals(verified) || "true".equals(verified);
    Object email = claims.getClaim("email");
    return new ProvenIdentity(
        settings.issuer().toString(),
        subject,
        isVerified && email instanceof String words ? words : "");
  }

  /** The claims by the portal's own clock. */
  private final class Claims extends DefaultJWTClaimsVerifier<SecurityContext> {
    private Claims(Round round) {
      super(
          settings.client(),
          new JWTClaimsSet.Builder()
              .issuer(settings.issuer().toString())
              .claim("nonce", round.nonce())
              .build(),
          Set.of("sub", "aud", "exp", "iat"));
      setMaxClockSkew((int) SKEW.toSeconds());
    }

    private boolean isOfAnotherTime(Instant made) {
      Instant now = time.now();
      return made.isBefore(now.minus(OLDEST)) || made.isAfter(now.plus(SKEW));
    }

    @Override
    protected Date currentTime() {
      return Date.from(time.now());
    }

    @Override
    public void verify(JWTClaimsSet claims, SecurityContext context) throws BadJWTException {
      super.verify(claims, context);
      Date made = claims.getIssueTime();
      if (made == null || isOfAnotherTime(made.toInstant())) {
        throw new BadJWTException("made at another time");
      }
      List<String> audience = claims.getAudience();
      Object party = claims.getClaim("azp");
      if (audience.size() > 1 && party == null
          || party != null && !settings.client().equals(party)) {
        throw new BadJWTException("made for somebody else too");
      }
    }
  }
}
