package org.unifiedportal.war.vault;

import java.io.FilterInputStream;
import java.io.IOException;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/**
 * A kept file on its way from the store. Whoever closes it early does not wait for the rest, which
 * may be gigabytes; read to its last byte it leaves the connection to the next file.
 */
final class StoredBytes extends FilterInputStream {
  private final ResponseInputStream<GetObjectResponse> stored;
  private long left;

  StoredBytes(ResponseInputStream<GetObjectResponse> stored) {
    super(stored);
    this.stored = stored;
    this.left = stored.response().contentLength();
  }

  @Override
  public int read() throws IOException {
    int read = stored.read();
    left -= read < 0 ? left : 1;
    return read;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = stored.read(bytes, offset, length);
    left -= read < 0 ? left : read;
    return read;
  }

  @Override
  public long skip(long count) throws IOException {
    long skipped = stored.skip(count);
    left -= skipped;
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  @Override
  public void close() throws IOException {
    if (left > 0) {
      stored.abort();
    } else {
      stored.close();
    }
  }
}
