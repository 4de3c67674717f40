package org.unifiedportal.search.extract;

import com.zaxxer.sparsebits.SparseBitSet;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.collections4.ListValuedMap;
import org.apache.commons.io.IOUtils;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.FontBoxFont;
import org.apache.logging.log4j.LogManager;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jsoup.Jsoup;
import org.unifiedportal.core.vault.FileFormat;
import org.unifiedportal.core.vault.ProcessApart;

/** How the reading process is started. */
record ChildCommand(Path folder, ExtractLimits limits, Path java) {
  /** How the names of files begin that are being read. */
  static final String FILES = "reading-";

  private static final List<Class<?>> WITNESSES =
      List.of(
          FileFormat.class,
          Loader.class,
          FontBoxFont.class,
          RandomAccessRead.class,
          LogFactory.class,
          com.fasterxml.jackson.databind.node.JsonNodeFactory.class,
          com.fasterxml.jackson.core.JsonFactory.class,
          com.fasterxml.jackson.annotation.JsonValue.class,
          com.fasterxml.jackson.datatype.jsr310.JavaTimeModule.class,
          com.fasterxml.jackson.datatype.jdk8.Jdk8Module.class,
          org.jspecify.annotations.Nullable.class,
          Jsoup.class,
          POIFSFileSystem.class,
          HWPFDocument.class,
          IOUtils.class,
          ListValuedMap.class,
          DigestUtils.class,
          SparseBitSet.class,
          LogManager.class);

  /** Sweeps first what a portal that was killed, or an older version of it, left behind. */
  Process start() throws IOException {
    sweep();
    return new ProcessApart(folder, java, limits.megabytes(), ExtractChild.class, WITNESSES)
        .start(List.of("-Dpdfbox.fontcache=" + folder), List.of(folder.toString()));
  }

  private void sweep() throws IOException {
    Files.createDirectories(folder);
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, FILES + "*")) {
      for (Path file : left) {
        Files.deleteIfExists(file);
      }
    }
  }
}
