package org.unifiedportal.core.document;

import java.io.IOException;
import java.io.InputStream;
import org.unifiedportal.core.vault.FileFormat;
import org.unifiedportal.core.vault.FileText;

/** Reads the text of files; a file that can't be read is an answer with its reason. */
public interface FileReader {
  /**
   * Reads one file.
   *
   * @throws Died when the reader died in the middle, perhaps of this very file
   * @throws IOException when the bytes can't be had or the reader itself can't run: the file waits
   */
  FileText read(FileFormat format, InputStream bytes) throws IOException;

  /** The reader died in the middle; at the second time that is the fault of the file. */
  final class Died extends IOException {
    private static final long serialVersionUID = 1L;

    /** Says in one sentence for the operator what died. */
    public Died(String sentence) {
      super(sentence);
    }
  }
}
