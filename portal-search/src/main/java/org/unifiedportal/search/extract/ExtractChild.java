package org.unifiedportal.search.extract;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.unifiedportal.core.vault.FileFormat;
import org.unifiedportal.core.vault.FileText;

/**
 * The reading process: takes files from its input, gives their texts on its output, and ends with
 * its input.
 */
public final class ExtractChild {
  /** Its first word: from here on a death is the fault of a file. */
  static final int READY = 'R';

  private final DataInputStream in;
  private final DataOutputStream out;
  private final Path file;
  private final Extraction extraction;

  private ExtractChild(InputStream in, OutputStream out, Path file, ExtractLimits limits) {
    this.in = new DataInputStream(in);
    this.out = new DataOutputStream(out);
    this.file = file;
    this.extraction = new Extraction(limits);
  }

  /** Reads until there is nothing more; the argument is the folder for the file being read. */
  public static void main(String[] arguments) throws IOException {
    PrintStream answers = System.out;
    System.setOut(System.err);
    Path folder = Path.of(arguments[0]);
    Files.createDirectories(folder);
    Path file = folder.resolve("reading-" + ProcessHandle.current().pid());
    try {
      new ExtractChild(System.in, answers, file, ExtractLimits.DEFAULT).run();
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private void run() throws IOException {
    out.write(READY);
    out.flush();
    try {
      while (true) {
        FileFormat format = FileFormat.find(in.readUTF()).orElseThrow();
        take(in.readLong());
        FileText text = extraction.read(format, file);
        Answers.write(out, text);
      }
    } catch (EOFException nothingMore) {
      out.flush();
    }
  }

  private void take(long size) throws IOException {
    byte[] buffer = new byte[64 << 10];
    try (OutputStream kept = Files.newOutputStream(file)) {
      long left = size;
      while (left > 0) {
        int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
        if (read < 0) {
          throw new EOFException();
        }
        kept.write(buffer, 0, read);
        left -= read;
      }
    }
  }
}
