package org.unifiedportal.war.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import org.unifiedportal.search.index.SearchIndex;
import org.unifiedportal.war.account.FirstLink;
import org.unifiedportal.war.demo.DemoContent;
import org.unifiedportal.war.settings.Settings;
import org.unifiedportal.war.settings.StartProblem;

/** What happens once, in this order, before the portal answers. */
@ApplicationScoped
class Start {
  /** After this the portal serves while search and feeds are still being filled, and says so. */
  private static final Duration LONGEST_FILLING = Duration.ofSeconds(10);

  private static final Duration LONGEST_WARM_UP = Duration.ofSeconds(5);

  @Inject Settings settings;
  @Inject DemoContent demo;
  @Inject FirstLink firstLink;
  @Inject Relays relays;
  @Inject Clockwork clockwork;
  @Inject WarmUp warmUp;
  @Inject SearchIndex index;

  void onStart(@Observes Startup startup) {
    try {
      if (settings.demo()) {
        demo.seed(settings.home());
      }
      firstLink.keep(settings.home(), settings.baseUrl().toString());
      relays.startAwaited(() -> index.health().rebuilding(), LONGEST_FILLING);
      warmUp.run(LONGEST_WARM_UP);
      relays.startOthers();
      clockwork.start();
    } catch (RuntimeException failed) {
      StartProblem.report("The portal could not start: " + failed.getMessage());
      throw failed;
    }
  }
}
