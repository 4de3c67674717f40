package org.unifiedportal.core.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Speaks clamd's INSTREAM command: chunks with their length before them, an empty one at the end.
 */
final class ClamdScanner implements Scanner {
  private static final int CHUNK = 64 << 10;
  private static final int LONGEST_ANSWER = 4096;
  private static final int SECONDS = 60;

  private final ClamdPlace place;

  ClamdScanner(ClamdPlace place) {
    this.place = place;
  }

  @Override
  public Judgement judge(InputStream bytes) {
    try (SocketChannel channel = place.connect()) {
      return judge(channel, bytes);
    } catch (IOException away) {
      return new Judgement.Silent(away.toString());
    }
  }

  /** Whoever has answered the call is there; what goes wrong from now on is about this file. */
  private static Judgement judge(SocketChannel channel, InputStream bytes) {
    CompletableFuture<Judgement> answer =
        CompletableFuture.supplyAsync(() -> ask(channel, bytes), Thread::startVirtualThread);
    try {
      return answer.get(SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException slow) {
      return new Judgement.Undecided("no answer within " + SECONDS + " s");
    } catch (ExecutionException failed) {
      return new Judgement.Undecided(failed.toString());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return new Judgement.Silent("stopped");
    }
  }

  private static Judgement ask(SocketChannel channel, InputStream bytes) {
    try {
      send(channel, bytes);
      return read(answer(channel));
    } catch (IOException broken) {
      return new Judgement.Undecided(broken.toString());
    }
  }

  private static void send(SocketChannel channel, InputStream bytes) throws IOException {
    write(channel, ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
    byte[] chunk = bytes.readNBytes(CHUNK);
    while (chunk.length > 0) {
      write(channel, ByteBuffer.allocate(4).putInt(chunk.length).flip());
      write(channel, ByteBuffer.wrap(chunk));
      chunk = bytes.readNBytes(CHUNK);
    }
    write(channel, ByteBuffer.allocate(4));
  }

  private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  private static String answer(SocketChannel channel) throws IOException {
    ByteBuffer answer = ByteBuffer.allocate(LONGEST_ANSWER);
    while (answer.hasRemaining() && channel.read(answer) >= 0) {
      if (answer.position() > 0 && answer.get(answer.position() - 1) == 0) {
        break;
      }
    }
    return new String(answer.array(), 0, answer.position(), StandardCharsets.UTF_8)
        .replace("\0", "")
        .strip();
  }

  /** {@code stream: OK}, {@code stream: NAME FOUND}; all else is no judgement. */
  private static Judgement read(String answer) {
    if (answer.endsWith("FOUND")) {
      String name = answer.replaceFirst("^stream: ", "").replaceFirst(" FOUND$", "");
      return new Judgement.Infected(name);
    }
    return answer.equals("stream: OK")
        ? new Judgement.Clean()
        : new Judgement.Undecided("not an answer: " + answer);
  }
}
