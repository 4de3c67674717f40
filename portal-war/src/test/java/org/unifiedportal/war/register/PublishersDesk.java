package org.unifiedportal.war.register;

import java.io.IOException;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.war.console.ConsoleBrowser;
import org.unifiedportal.war.console.ConsoleInMemory;

/** An agency of its own, and the browser of its publisher, who is signed in. */
record PublishersDesk(AgencyId own, ConsoleBrowser publisher) {
  static PublishersDesk in(ConsoleInMemory console) throws IOException {
    AgencyId own = console.portal.found("sarybulak").id();
    console.people.person("publisher", console.people.administrator(), own, Role.PUBLISHER);
    ConsoleBrowser publisher = console.browser();
    publisher.enterWhole("publisher");
    return new PublishersDesk(own, publisher);
  }
}
