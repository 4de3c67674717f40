package org.unifiedportal.war.console;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import org.unifiedportal.war.http.Problem;
import org.unifiedportal.war.http.RequestRefused;

/**
 * The fields in front of the files of a form that nobody signed in has sent: what is larger than
 * any such form, or comes too slowly, is refused (413, 408).
 */
final class BriefBody extends FilterInputStream {
  private static final int MOST = 8 << 20;
  private static final int SECONDS = 30;

  private final long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
  private long left = MOST;

  BriefBody(InputStream body) {
    super(body);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = in.read(bytes, offset, length);
    left -= Math.max(0, read);
    if (left < 0) {
      throw new RequestRefused(Problem.of(413, "problem.body-too-large", MOST));
    }
    if (System.nanoTime() > end) {
      throw new RequestRefused(Problem.of(408, "problem.upload-slow", SECONDS));
    }
    return read;
  }
}
