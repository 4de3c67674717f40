package org.unifiedportal.core.vault;

import java.nio.charset.StandardCharsets;

/** The first bytes by which formats make themselves known. */
enum Signature {
  PDF,
  RTF,
  ZIP,
  OLE,
  JPEG,
  PNG,
  PROGRAM,
  NONE;

  /** Readers of PDF look for its mark in the first kilobyte. */
  private static final int PDF_WITHIN = 1024;

  static Signature of(byte[] head) {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    if (start.startsWith("PK\3\4") || start.startsWith("PK\5\6")) {
      return ZIP;
    }
    if (start.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
      return OLE;
    }
    if (start.startsWith("\u00ff\u00d8\u00ff")) {
      return JPEG;
    }
    if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
      return PNG;
    }
    return ofText(start);
  }

  private static Signature ofText(String start) {
    if (start.startsWith("{\\rtf")) {
      return RTF;
    }
    if (start.startsWith("MZ") || start.startsWith("\u007fELF") || start.startsWith("#!")) {
      return PROGRAM;
    }
    return start.substring(0, Math.min(start.length(), PDF_WITHIN)).contains("%PDF-") ? PDF : NONE;
  }
}
