package org.unifiedportal.war.console;

import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Role;

/** An agency of its own in a console, and the browser of its publisher, who is signed in. */
public record PublishersDesk(ConsoleInMemory console, AgencyId own, ConsoleBrowser publisher)
    implements AutoCloseable {
  /** A desk in this console. */
  public static PublishersDesk in(ConsoleInMemory console) {
    AgencyId own = console.portal.found("sarybulak").id();
    console.people.person("publisher", console.people.administrator(), own, Role.PUBLISHER);
    ConsoleBrowser publisher = console.browser();
    publisher.enterWhole("publisher");
    return new PublishersDesk(console, own, publisher);
  }

  /** A desk in a console of its own, over this portal. */
  public static PublishersDesk over(TestPortal portal) {
    return in(new ConsoleInMemory(portal));
  }

  /** The same over a new H2 database. */
  public static PublishersDesk onH2() {
    return over(TestPortal.onH2());
  }

  /** The paper of the form at this place, opened anew as one does who writes another. */
  public String paper(String place) {
    return publisher.get(place).page().select("input[name=paper]").val();
  }

  @Override
  public void close() {
    console.close();
  }
}
