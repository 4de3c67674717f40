package org.unifiedportal.search.extract;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.document.FileReader;
import org.unifiedportal.core.vault.FileFormat;
import org.unifiedportal.core.vault.FileText;
import org.unifiedportal.core.vault.Reading;

/**
 * Reads files in a process of its own, which is started when there is something to read, begun anew
 * when it dies, and ended when it takes too long. One file at a time.
 */
public final class ExtractProcess implements FileReader, AutoCloseable {
  private static final int START_SECONDS = 60;

  private final Path folder;
  private final ExtractLimits limits;
  private final Path java;
  private @Nullable Process child;

  /** Its files lie below this folder for as long as they are read. */
  public ExtractProcess(Path folder, ExtractLimits limits) {
    this(folder, limits, Path.of(System.getProperty("java.home"), "bin", "java"));
  }

  ExtractProcess(Path folder, ExtractLimits limits, Path java) {
    this.folder = folder;
    this.limits = limits;
    this.java = java;
  }

  @Override
  public synchronized FileText read(FileFormat format, InputStream bytes, long size)
      throws IOException {
    if (Extraction.isNeverRead(format)) {
      return FileText.without(Reading.NOT_READ);
    }
    Process running = running();
    CompletableFuture<FileText> answer =
        CompletableFuture.supplyAsync(
            () -> ask(running, format, bytes, size), Thread::startVirtualThread);
    try {
      return answer.get(limits.seconds(), TimeUnit.SECONDS);
    } catch (TimeoutException slow) {
      end();
      return FileText.without(Reading.TOO_MUCH);
    } catch (ExecutionException died) {
      end();
      return FileText.without(Reading.TOO_MUCH);
    } catch (InterruptedException stopped) {
      end();
      Thread.currentThread().interrupt();
      throw new IOException("stopped while reading");
    }
  }

  private Process running() throws IOException {
    Process known = child;
    if (known != null && known.isAlive()) {
      return known;
    }
    Process started = new ChildCommand(folder, limits, java).start();
    child = started;
    refuseUnready(started);
    return started;
  }

  /** No Java, no memory, no room for a process: that is not the fault of the file, which waits. */
  private void refuseUnready(Process started) throws IOException {
    CompletableFuture<Integer> first =
        CompletableFuture.supplyAsync(() -> firstWord(started), Thread::startVirtualThread);
    try {
      if (first.get(START_SECONDS, TimeUnit.SECONDS) == ExtractChild.READY) {
        return;
      }
    } catch (TimeoutException | ExecutionException silent) {
      // Told below.
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    end();
    throw new IOException("the reading process does not start");
  }

  private static int firstWord(Process started) {
    try {
      return started.getInputStream().read();
    } catch (IOException died) {
      return -1;
    }
  }

  private static FileText ask(Process running, FileFormat format, InputStream bytes, long size) {
    try {
      OutputStream pipe = running.getOutputStream();
      DataOutputStream out = new DataOutputStream(new BufferedOutputStream(pipe));
      out.writeUTF(format.key());
      out.writeLong(size);
      bytes.transferTo(out);
      out.flush();
      return Answers.read(new DataInputStream(running.getInputStream()));
    } catch (IOException died) {
      throw new IllegalStateException(died);
    }
  }

  /** The process that reads now, for those who want to see it die. */
  @Nullable Process child() {
    return child;
  }

  private void end() {
    if (child != null) {
      child.destroyForcibly();
      child = null;
    }
  }

  @Override
  public synchronized void close() {
    end();
  }
}
