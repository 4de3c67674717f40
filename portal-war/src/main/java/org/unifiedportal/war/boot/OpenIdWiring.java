package org.unifiedportal.war.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.unifiedportal.core.account.Inviting;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.openid.Admitting;
import org.unifiedportal.core.openid.IdentityStore;
import org.unifiedportal.core.openid.InvitingByEmail;
import org.unifiedportal.core.openid.NotingEmails;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.war.openid.Provider;
import org.unifiedportal.war.openid.Providers;
import org.unifiedportal.war.outgoing.Outgoing;
import org.unifiedportal.war.outgoing.OutgoingLimits;
import org.unifiedportal.war.settings.OpenIdSettings;
import org.unifiedportal.war.settings.OutgoingSettings;

/** Builds what lets people in by a provider of identities, and the portal's own calls. */
@ApplicationScoped
class OpenIdWiring {
  @Produces
  @Singleton
  Outgoing outgoing() {
    return new Outgoing(OutgoingSettings.ofProcess(), OutgoingLimits.DEFAULT);
  }

  void close(@Disposes Outgoing outgoing) {
    outgoing.close();
  }

  @Produces
  @Singleton
  Providers providers(Instance<Outgoing> outgoing, PortalTime time) {
    return OpenIdSettings.ofProcess()
        .map(settings -> Providers.of(new Provider(settings, outgoing.get(), time)))
        .orElse(Providers.NONE);
  }

  @Produces
  @Singleton
  Admitting admitting(Database database, Journal journal, PortalTime time) {
    return new Admitting(database, journal, time);
  }

  @Produces
  @Singleton
  IdentityStore identities(Database database) {
    return IdentityStore.in(database);
  }

  @Produces
  @Singleton
  NotingEmails notingEmails(Database database, Journal journal, PortalTime time) {
    return new NotingEmails(database, journal, time);
  }

  @Produces
  @Singleton
  InvitingByEmail invitingByEmail(Database database, Inviting inviting, NotingEmails noting) {
    return new InvitingByEmail(database, inviting, noting);
  }
}
