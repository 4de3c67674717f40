package org.unifiedportal.war.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import org.unifiedportal.core.vault.BatchLimits;
import org.unifiedportal.core.vault.FileLimits;
import org.unifiedportal.war.http.Problem;
import org.unifiedportal.war.http.RequestRefused;

/** An upload while it comes in: it ends at the limit of bytes (413) and of time (408). */
final class UploadStream extends FilterInputStream {
  private final RequestRefused tooLarge;
  private final int seconds;
  private final long end;
  private long left;

  UploadStream(InputStream body, FileLimits limits) {
    this(body, limits.bytes(), limits.seconds(), tooLarge(limits));
  }

  /** The whole of a form with several files. */
  UploadStream(InputStream body, BatchLimits limits) {
    this(body, limits.bytes(), limits.seconds(), tooLarge(limits));
  }

  private UploadStream(InputStream body, long bytes, int seconds, RequestRefused tooLarge) {
    super(body);
    this.tooLarge = tooLarge;
    this.seconds = seconds;
    this.left = bytes;
    this.end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = tryToRead(bytes, offset, length);
    left -= Math.max(0, read);
    if (left < 0) {
      throw tooLarge;
    }
    if (System.nanoTime() > end) {
      throw new RequestRefused(Problem.of(408, "problem.upload-slow", seconds));
    }
    return read;
  }

  /** A connection that breaks is the sender's, a disk that fails is ours: only the first is 400. */
  private int tryToRead(byte[] bytes, int offset, int length) {
    try {
      return in.read(bytes, offset, length);
    } catch (IOException cut) {
      throw cut();
    }
  }

  static RequestRefused cut() {
    return new RequestRefused(Problem.of(400, "problem.upload-cut"));
  }

  static RequestRefused tooLarge(FileLimits limits) {
    return new RequestRefused(
        Problem.of(413, "problem.file-too-large", Math.max(1, limits.bytes() >> 20)));
  }

  static RequestRefused tooLarge(BatchLimits limits) {
    return new RequestRefused(
        Problem.of(413, "problem.batch-too-large", Math.max(1, limits.bytes() >> 20)));
  }
}
