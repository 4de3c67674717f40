package org.unifiedportal.core.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClamdScannerTest {
  @TempDir Path folder;

  @Test
  void aCleanFileIsCleanAndAHarmfulOneIsNamed() throws Exception {
    assertEquals(new Judgement.Clean(), judgeWhereItSays("stream: OK\0"));
    assertEquals(
        new Judgement.Infected("Eicar-Signature"),
        judgeWhereItSays("stream: Eicar-Signature FOUND\0"));
  }

  @Test
  void whatIsNoJudgementIsSilence() throws Exception {
    assertInstanceOf(
        Judgement.Silent.class, judgeWhereItSays("INSTREAM size limit exceeded. ERROR\0"));
    assertInstanceOf(Judgement.Silent.class, judgeWhereItSays(""));
    Scanner nobody = Scanner.clamd(folder.resolve("nobody").toString());
    assertInstanceOf(Judgement.Silent.class, nobody.judge(new ByteArrayInputStream(new byte[3])));
  }

  @Test
  void aPlaceIsASocketOrAHostWithItsPort() {
    assertThrows(IllegalArgumentException.class, () -> Scanner.clamd("clamd"));
  }

  private Judgement judgeWhereItSays(String answer) throws Exception {
    Path socket = folder.resolve("clamd" + answer.hashCode());
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(socket));
      Thread clamd = Thread.startVirtualThread(() -> answer(server, answer));
      byte[] file = new byte[200_000];
      Judgement judgement = Scanner.clamd(socket.toString()).judge(new ByteArrayInputStream(file));
      clamd.join();
      return judgement;
    }
  }

  private static void answer(ServerSocketChannel server, String answer) {
    try (SocketChannel asked = server.accept()) {
      DataInputStream in = new DataInputStream(Channels.newInputStream(asked));
      in.readNBytes("zINSTREAM\0".length());
      int total = 0;
      for (int chunk = in.readInt(); chunk > 0; chunk = in.readInt()) {
        total += in.readNBytes(chunk).length;
      }
      assertEquals(200_000, total);
      asked.write(ByteBuffer.wrap(MadeFiles.utf8(answer)));
    } catch (IOException gone) {
      throw new IllegalStateException(gone);
    }
  }
}
