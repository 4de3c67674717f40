package org.unifiedportal.war.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.unifiedportal.core.account.Attempts;
import org.unifiedportal.core.account.Device;
import org.unifiedportal.core.account.Entered;
import org.unifiedportal.core.openid.Admitting;
import org.unifiedportal.core.openid.ProvenIdentity;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.openid.NotBelieved;
import org.unifiedportal.war.openid.Provider;
import org.unifiedportal.war.openid.ProviderAway;
import org.unifiedportal.war.openid.Providers;
import org.unifiedportal.war.openid.Round;

/** The way to the provider of identities and back, where one is set. */
@Path("{language: kk|ru|en}/console/open-id")
@Dependent
public class OpenIdResource {
  private static final String BACK = "console/open-id/back";
  private static final int TRIES = 50;

  private final Providers providers;
  private final Admitting admitting;
  private final Attempts attempts;
  private final Reception reception;
  private final Screens screens;
  private final Doorway doorway;

  /** Those who let in. */
  @Inject
  public OpenIdResource(
      Providers providers,
      Admitting admitting,
      Attempts attempts,
      Reception reception,
      Screens screens,
      Doorway doorway) {
    this.providers = providers;
    this.admitting = admitting;
    this.attempts = attempts;
    this.reception = reception;
    this.screens = screens;
    this.doorway = doorway;
  }

  /** Sends the browser to the provider. */
  @GET
  public Response depart(@BeanParam Ask ask) {
    Provider provider = provider();
    Round round = Round.to(Reception.wanted(ask.parameter("next")));
    try {
      URI door = provider.way(round, reception.whole(ask, BACK), ask.language().tag());
      return screens.depart(door, round.written());
    } catch (ProviderAway away) {
      return refused(ask, admitting.refuse("refusal.provider-away", reception.device(ask)));
    }
  }

  /** Lets in whom the provider vouches for; everything odd is refused and kept in the journal. */
  @GET
  @Path("back")
  public Response back(@BeanParam Ask ask) {
    Provider provider = provider();
    try {
      Round round = round(ask, provider);
      Entered entered = entered(ask, provider, round);
      String next = Reception.wanted(round.next());
      boolean isWhole = entered.presence().isComplete();
      return screens.returned(
          screens.welcome(ask, entered, isWhole ? next : "console/second-factor?next=" + next));
    } catch (Refused refused) {
      return screens.returned(refused(ask, refused));
    }
  }

  /** The round this browser set out on; each comes back once. */
  private Round round(Ask ask, Provider provider) {
    Device device = reception.device(ask);
    Optional<Round> round =
        Round.read(reception.round(ask)).filter(one -> one.owns(ask.parameter("state")));
    if (round.isEmpty() || !provider.isIssuer(ask.parameter("iss"))) {
      throw admitting.refuse("refusal.provider-state", device);
    }
    if (!attempts.take("open-id round " + round.get().state(), 1)) {
      throw admitting.refuse("refusal.provider-state", device);
    }
    if (!ask.parameter("error").isEmpty() || ask.parameter("code").isEmpty()) {
      throw admitting.refuse("refusal.provider-denied", device);
    }
    return round.get();
  }

  /** So many failures of one address in fifteen minutes, and a pause. */
  private Entered entered(Ask ask, Provider provider, Round round) {
    Device device = reception.device(ask);
    String tries = "open-id " + device.address();
    if (!attempts.take(tries, TRIES)) {
      throw new Refused(new Refusal.NotAllowed("refusal.log-in-paused"));
    }
    Entered entered = admitting.admit(proven(ask, provider, round), device);
    attempts.giveBack(tries);
    return entered;
  }

  private ProvenIdentity proven(Ask ask, Provider provider, Round round) {
    try {
      return provider.redeem(ask.parameter("code"), round, reception.whole(ask, BACK));
    } catch (ProviderAway away) {
      throw admitting.refuse("refusal.provider-away", reception.device(ask));
    } catch (NotBelieved odd) {
      throw admitting.refuse("refusal.provider-token", reception.device(ask));
    }
  }

  private Response refused(Ask ask, Refused refused) {
    Complaints complaints = Complaints.of(refused, ask.language());
    return doorway.show(ask, reception.guest(ask), new Doorway.Look(complaints, "", "console", ""));
  }

  private Provider provider() {
    return providers
        .find()
        .orElseThrow(() -> new Refused(new Refusal.NotFound("account", "open-id")));
  }
}
