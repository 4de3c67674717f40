package org.unifiedportal.search.extract;

import com.zaxxer.sparsebits.SparseBitSet;
import java.io.IOException;
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

  Process start() throws IOException {
    return new ProcessApart(folder, java, limits.megabytes(), ExtractChild.class, WITNESSES)
        .start(List.of("-Dpdfbox.fontcache=" + folder), List.of(folder.toString()));
  }
}
