package org.unifiedportal.search.extract;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
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
 * when it dies, and ended when it takes too long. One file at a time: it is received into a folder
 * first, so that a store that is slow or breaks off is not the fault of the file.
 */
public final class ExtractProcess implements FileReader, AutoCloseable {
  private static final int START_SECONDS = 60;
  private static final int LAST_SECONDS = 5;

  /** Ended by SIGHUP, SIGINT or SIGTERM, as whoever stops the portal does. */
  private static final Set<Integer> ENDED = Set.of(129, 130, 143);

  private final Path folder;
  private final ExtractLimits limits;
  private final Path java;
  private volatile @Nullable Process child;
  private volatile boolean closed;

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
  public synchronized FileText read(FileFormat format, InputStream bytes) throws IOException {
    if (Extraction.isNeverRead(format)) {
      return FileText.without(Reading.NOT_READ);
    }
    Process running = running();
    Path file = folder.resolve(ChildCommand.FILES + ProcessHandle.current().pid());
    try {
      Files.createDirectories(folder);
      Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
      return answer(running, format, file);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private FileText answer(Process running, FileFormat format, Path file) throws IOException {
    CompletableFuture<FileText> answer =
        CompletableFuture.supplyAsync(() -> ask(running, format, file), Thread::startVirtualThread);
    try {
      return answer.get(limits.seconds(), TimeUnit.SECONDS);
    } catch (TimeoutException slow) {
      end();
      refuseClosed();
      return FileText.without(Reading.TOO_MUCH);
    } catch (ExecutionException died) {
      throw death(running);
    } catch (InterruptedException stopped) {
      throw stopped();
    }
  }

  private IOException stopped() {
    end();
    Thread.currentThread().interrupt();
    return new IOException("stopped while reading");
  }

  /** What stops the portal mostly ends this process first, and says nothing of the file. */
  private IOException death(Process dead) {
    try {
      boolean gone = dead.waitFor(LAST_SECONDS, TimeUnit.SECONDS);
      end();
      return closed || gone && ENDED.contains(dead.exitValue())
          ? new IOException("the reading process was ended from outside")
          : new Died("the reading process died");
    } catch (InterruptedException stopped) {
      return stopped();
    }
  }

  private void refuseClosed() throws IOException {
    if (closed) {
      throw new IOException("nothing is read any more");
    }
  }

  private Process running() throws IOException {
    refuseClosed();
    Process known = child;
    if (known != null && known.isAlive()) {
      return known;
    }
    Process started = new ChildCommand(folder, limits, java).start();
    child = started;
    if (closed) {
      end();
    }
    refuseClosed();
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

  private static FileText ask(Process running, FileFormat format, Path file) {
    try {
      OutputStream pipe = running.getOutputStream();
      DataOutputStream out = new DataOutputStream(new BufferedOutputStream(pipe));
      out.writeUTF(format.key());
      out.writeUTF(file.getFileName().toString());
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
    Process known = child;
    if (known != null) {
      known.destroyForcibly();
      child = null;
    }
  }

  /** Doesn't wait for the file that is being read: it is read anew at the next start. */
  @Override
  public void close() {
    closed = true;
    end();
  }
}
