package org.unifiedportal.war.console;

import org.unifiedportal.core.account.TestPeople;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.war.page.Site;

/** The gates of a console in memory, which stand in front of all its resources. */
final class Gates {
  private Gates() {}

  static Object[] of(TestPeople people, PortalTime time) {
    Site site = new Site(ConsoleInMemory.BASE.toString(), time);
    Reception reception =
        new Reception(people.sessions, site, () -> "192.0.2.1", ConsoleInMemory.BASE);
    return new Object[] {
      new ConsoleGate(people.sessions, new Origins(ConsoleInMemory.BASE)),
      new SessionGate(reception, new Screens(reception))
    };
  }
}
