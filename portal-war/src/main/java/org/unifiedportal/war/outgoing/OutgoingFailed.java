package org.unifiedportal.war.outgoing;

import java.io.IOException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ClientProtocolException;

/** A call that was refused, or got no answer within its limits; why is said in one sentence. */
public final class OutgoingFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** What a caller may have to tell apart. */
  public enum Reason {
    /** It may not be called. */
    NOT_ALLOWED,
    /** Nobody knows the machine. */
    NO_HOST,
    /** What answers can't prove who it is, or breaks the rules of HTTP. */
    NOT_TRUSTED,
    /** Nothing of HTTP came within the limits, or too much. */
    NO_ANSWER;

    private static Reason of(Exception failed) {
      return switch (failed) {
        case CallableHosts.NotCallable inside -> NOT_ALLOWED;
        case UnknownHostException unknown -> NO_HOST;
        case SSLException untrusted -> NOT_TRUSTED;
        case ClientProtocolException odd -> NOT_TRUSTED;
        default -> NO_ANSWER;
      };
    }
  }

  private OutgoingFailed(Reason reason, String sentence, Exception cause) {
    super(sentence, cause);
    this.reason = reason;
  }

  static OutgoingFailed refused(String sentence) {
    return new OutgoingFailed(Reason.NOT_ALLOWED, sentence, new IOException(sentence));
  }

  static OutgoingFailed unanswered(String machine, Exception cause) {
    return new OutgoingFailed(Reason.of(cause), machine + " did not answer", cause);
  }

  /** Which of the reasons it was. */
  public Reason reason() {
    return reason;
  }
}
