package org.unifiedportal.war.boot;

import java.time.Clock;
import org.unifiedportal.core.time.PortalTime;

/** The portal's time by the clock of this machine, for commands that run beside the server. */
public final class MachineTime {
  private MachineTime() {}

  /** Portal time that goes on with the machine's clock. */
  public static PortalTime ticking() {
    return PortalTime.by(Clock.systemUTC());
  }
}
