package org.unifiedportal.core.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
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
  void whatIsNoJudgementLeavesThisFileUndecided() throws Exception {
    assertInstanceOf(
        Judgement.Undecided.class, judgeWhereItSays("INSTREAM size limit exceeded. ERROR\0"));
    assertInstanceOf(Judgement.Undecided.class, judgeWhereItSays(""));
  }

  @Test
  void aScannerThatHangsUpInTheMiddleLeavesThisFileUndecided() throws Exception {
    try (ServerSocketChannel server = ServerSocketChannel.open()) {
      server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      Thread.startVirtualThread(() -> hangUp(server));
      assertInstanceOf(
          Judgement.Undecided.class,
          Scanner.clamd(place(server)).judge(new ByteArrayInputStream(new byte[20_000_000])));
    }
  }

  private static void hangUp(ServerSocketChannel server) {
    try (SocketChannel asked = server.accept()) {
      asked.read(ByteBuffer.allocate(10));
    } catch (IOException gone) {
      throw new IllegalStateException(gone);
    }
  }

  private static String place(ServerSocketChannel server) throws IOException {
    InetSocketAddress address = (InetSocketAddress) server.getLocalAddress();
    return "localhost:" + address.getPort();
  }

  @Test
  void aScannerIsCalledByItsNameOnTheSixthProtocolToo() throws Exception {
    InetAddress six = InetAddress.getByName("::1");
    try (ServerSocketChannel server = ServerSocketChannel.open()) {
      Assumptions.assumeTrue(NetworkInterface.getByInetAddress(six) != null, "no IPv6 here");
      server.bind(new InetSocketAddress(six, 0));
      Thread clamd = Thread.startVirtualThread(() -> answer(server, "stream: OK\0"));
      int port = ((InetSocketAddress) server.getLocalAddress()).getPort();
      byte[] file = new byte[200_000];
      Scanner scanner = Scanner.clamd("[::1]:" + port);
      assertEquals(new Judgement.Clean(), scanner.judge(new ByteArrayInputStream(file)));
      clamd.join();
    }
  }

  @Test
  void nobodyThereIsSilence() {
    Scanner lost = Scanner.clamd("clamd.invalid:3310");
    assertInstanceOf(Judgement.Silent.class, lost.judge(new ByteArrayInputStream(new byte[3])));
    Scanner nobody = Scanner.clamd(folder.resolve("nobody").toString());
    assertInstanceOf(Judgement.Silent.class, nobody.judge(new ByteArrayInputStream(new byte[3])));
  }

  @Test
  void aPlaceIsASocketOrAHostWithItsPort() {
    assertThrows(IllegalArgumentException.class, () -> Scanner.clamd("clamd"));
    assertThrows(IllegalArgumentException.class, () -> Scanner.clamd("clamd:99999"));
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
