package org.unifiedportal.war.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.unifiedportal.core.document.DocumentStore;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.link.CheckingLinks;
import org.unifiedportal.core.link.LinkProbe;
import org.unifiedportal.core.link.LinkProjection;
import org.unifiedportal.core.link.LinkStore;
import org.unifiedportal.core.publication.PublicationStore;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.war.link.Following;
import org.unifiedportal.war.link.LinkAdvice;
import org.unifiedportal.war.outgoing.Outgoing;
import org.unifiedportal.war.outgoing.OutgoingLimits;
import org.unifiedportal.war.page.PageSource;
import org.unifiedportal.war.page.Site;
import org.unifiedportal.war.picture.DrawnFolder;
import org.unifiedportal.war.picture.PageWeight;
import org.unifiedportal.war.settings.LinkSettings;
import org.unifiedportal.war.settings.OutgoingSettings;

/** Builds what follows links, and what weighs pages. */
@ApplicationScoped
class LinkWiring {
  @Produces
  @Singleton
  LinkSettings settings() {
    return LinkSettings.ofProcess();
  }

  @Produces
  @Singleton
  LinkStore links(Database database) {
    return LinkStore.in(database);
  }

  @Produces
  @Singleton
  LinkProjection projection(
      Database database,
      PublicationStore publications,
      LinkStore links,
      PortalTime time,
      Site site) {
    return new LinkProjection(database, publications, links, time, site.base());
  }

  @Produces
  @Singleton
  CheckingLinks checking(Database database, LinkStore links, LinkProbe probe, PortalTime time) {
    return new CheckingLinks(database, links, probe, time);
  }

  /**
   * Links are written by many, so they lead to public machines only, whatever the operator has
   * named for the portal's other calls.
   */
  @Produces
  @Singleton
  Following probe(LinkAdvice.Own portal, LinkSettings settings) {
    return settings.isFollowing()
        ? Following.outwards(portal, new Outgoing(OutgoingSettings.NONE, OutgoingLimits.DEFAULT))
        : Following.inwards(portal);
  }

  void close(@Disposes Following probe) {
    probe.close();
  }

  @Produces
  @Singleton
  LinkAdvice.Own portal(PageSource pages, DocumentStore documents, Site site) {
    return new LinkAdvice.Own(pages, documents, site.base());
  }

  @Produces
  @Singleton
  LinkAdvice advice(LinkStore links, LinkAdvice.Own portal, LinkSettings settings) {
    return settings.isFollowing()
        ? LinkAdvice.following(links, portal)
        : LinkAdvice.alone(links, portal);
  }

  @Produces
  @Singleton
  PageWeight weight(DrawnFolder drawn) {
    return new PageWeight(drawn::bytes);
  }
}
