package org.unifiedportal.war.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import org.unifiedportal.search.index.SearchIndex;
import org.unifiedportal.search.query.Search;
import org.unifiedportal.war.account.FirstLink;
import org.unifiedportal.war.demo.DemoContent;
import org.unifiedportal.war.settings.Settings;
import org.unifiedportal.war.settings.StartProblem;

/** What happens once, in this order, before the portal answers. */
@ApplicationScoped
class Start {
  /** After this the portal serves while search and feeds are still being filled, and says so. */
  private static final Duration LONGEST_FILLING = Duration.ofSeconds(10);

  @Inject Settings settings;
  @Inject DemoContent demo;
  @Inject FirstLink firstLink;
  @Inject Relays relays;
  @Inject Clockwork clockwork;
  @Inject Search search;
  @Inject SearchIndex index;

  void onStart(@Observes Startup startup) {
    try {
      if (settings.demo()) {
        demo.seed(settings.home());
      }
      firstLink.keep(settings.home(), settings.baseUrl().toString());
      Thread warmUp = Thread.ofPlatform().daemon().name("warm-up").start(search::warmUp);
      relays.start(() -> warmUp.isAlive() || index.health().rebuilding(), LONGEST_FILLING);
      clockwork.start();
    } catch (RuntimeException failed) {
      StartProblem.report("The portal could not start: " + failed.getMessage());
      throw failed;
    }
  }
}
