package org.unifiedportal.war.launch;

import java.util.List;

/** One word after {@code portal} on the command line; {@code docs/help} tells how to use it. */
interface Command {
  /**
   * Does the work.
   *
   * @throws Refusal for everything a person can put right
   */
  ExitCode run(List<String> arguments);
}
