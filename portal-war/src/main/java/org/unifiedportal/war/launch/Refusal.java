package org.unifiedportal.war.launch;

/** Why a command did not do its work, in one sentence a person can act on. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ExitCode code;

  private Refusal(ExitCode code, String sentence) {
    super(sentence);
    this.code = code;
  }

  static Refusal usage(String sentence) {
    return new Refusal(ExitCode.USAGE, sentence);
  }

  static Refusal environment(String sentence) {
    return new Refusal(ExitCode.ENVIRONMENT, sentence);
  }

  ExitCode code() {
    return code;
  }
}
