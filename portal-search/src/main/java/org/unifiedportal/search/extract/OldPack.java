package org.unifiedportal.search.extract;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.unifiedportal.core.vault.Reading;

/** Opens the unpacked office files of 1997 to 2003 ([MS-CFB]); nothing in them is ever run. */
final class OldPack {
  private OldPack() {}

  /** Reads one sort of them. */
  @FunctionalInterface
  interface Reader {
    /** Reads an open file. */
    Contents read(POIFSFileSystem pack) throws IOException;
  }

  static Contents read(Path file, Reader reader) throws IOException {
    try (POIFSFileSystem pack = new POIFSFileSystem(file.toFile(), true)) {
      return reader.read(pack);
    } catch (EncryptedDocumentException locked) {
      throw new Unreadable(Reading.PASSWORD);
    } catch (OldFileFormatException older) {
      throw new Unreadable(Reading.NOT_READ);
    }
  }
}
