package org.unifiedportal.war.launch;

/** What the process tells the shell. */
enum ExitCode {
  /** Done. */
  DONE,
  /** A check found a disagreement, or part of the work was refused. */
  FAILED,
  /** The command line or a setting is wrong. */
  USAGE,
  /** The machine is not as needed: port in use, home not writable, database wrong. */
  ENVIRONMENT;

  int number() {
    return ordinal();
  }
}
