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
   * @throws IOException when the bytes can't be had or the reader itself can't run: the file waits
   */
  FileText read(FileFormat format, InputStream bytes, long size) throws IOException;
}
