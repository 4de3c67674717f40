package org.unifiedportal.war.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.concurrent.Semaphore;
import org.unifiedportal.war.http.Problem;
import org.unifiedportal.war.http.RequestRefused;

/** Lets a few sets go out at a time, so that whoever takes many leaves room for readers. */
@ApplicationScoped
public class Packing {
  static final int AT_ONCE = 8;
  private static final String WAIT_SECONDS = "60";

  private final Semaphore turns = new Semaphore(AT_ONCE);

  /**
   * The same body, written only while it is one of the few; otherwise its asker is to come back.
   */
  StreamingOutput inTurn(StreamingOutput body) {
    return out -> {
      if (!turns.tryAcquire()) {
        throw new RequestRefused(
            Problem.of(503, "problem.sets-busy").withHeader(HttpHeaders.RETRY_AFTER, WAIT_SECONDS));
      }
      try {
        body.write(out);
      } finally {
        turns.release();
      }
    };
  }
}
