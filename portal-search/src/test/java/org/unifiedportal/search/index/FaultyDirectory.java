package org.unifiedportal.search.index;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** A directory on a disk that can be full. */
final class FaultyDirectory extends FilterDirectory {
  private final AtomicBoolean full;

  FaultyDirectory(Directory directory, AtomicBoolean full) {
    super(directory);
    this.full = full;
  }

  @Override
  public IndexOutput createOutput(String name, IOContext context) throws IOException {
    refuseIfFull();
    return new Output(super.createOutput(name, context));
  }

  @Override
  public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
      throws IOException {
    refuseIfFull();
    return new Output(super.createTempOutput(prefix, suffix, context));
  }

  private void refuseIfFull() throws IOException {
    if (full.get()) {
      throw new IOException("No space left on device");
    }
  }

  private final class Output extends FilterIndexOutput {
    Output(IndexOutput out) {
      super("may be full", out.getName(), out);
    }

    @Override
    public void writeByte(byte value) throws IOException {
      refuseIfFull();
      super.writeByte(value);
    }

    @Override
    public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
      refuseIfFull();
      super.writeBytes(bytes, offset, length);
    }
  }
}
