package org.unifiedportal.war.outgoing;

/** A call that was refused, or got no answer within its limits; why is said in one sentence. */
public final class OutgoingFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OutgoingFailed(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  OutgoingFailed(String sentence) {
    super(sentence);
  }
}
