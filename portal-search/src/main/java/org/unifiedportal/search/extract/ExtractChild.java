package org.unifiedportal.search.extract;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.unifiedportal.core.vault.FileFormat;
import org.unifiedportal.core.vault.FileText;

/**
 * The reading process: takes the names of files from its input, gives their texts on its output,
 * and ends with its input.
 */
public final class ExtractChild {
  /** Its first word: from here on a death is the fault of a file. */
  static final int READY = 'R';

  private final DataInputStream in;
  private final DataOutputStream out;
  private final Path folder;
  private final Extraction extraction;

  private ExtractChild(InputStream in, OutputStream out, Path folder, ExtractLimits limits) {
    this.in = new DataInputStream(in);
    this.out = new DataOutputStream(out);
    this.folder = folder;
    this.extraction = new Extraction(limits);
  }

  /** Reads until there is nothing more; the argument is the folder of the files. */
  public static void main(String[] arguments) throws IOException {
    PrintStream answers = System.out;
    System.setOut(System.err);
    new ExtractChild(System.in, answers, Path.of(arguments[0]), ExtractLimits.DEFAULT).run();
  }

  private void run() throws IOException {
    out.write(READY);
    out.flush();
    try {
      while (true) {
        FileFormat format = FileFormat.find(in.readUTF()).orElseThrow();
        FileText text = extraction.read(format, folder.resolve(in.readUTF()));
        Answers.write(out, text);
      }
    } catch (EOFException nothingMore) {
      out.flush();
    }
  }
}
