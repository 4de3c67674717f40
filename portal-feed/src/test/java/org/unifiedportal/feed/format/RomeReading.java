package org.unifiedportal.feed.format;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/** Reads Atom and RSS with a library that isn't ours. */
final class RomeReading {
  private RomeReading() {}

  static SyndFeed read(byte[] document) {
    try (XmlReader reader = new XmlReader(new ByteArrayInputStream(document))) {
      return new SyndFeedInput().build(reader);
    } catch (IOException | FeedException broken) {
      throw new AssertionError("an independent reader refuses it: " + broken.getMessage(), broken);
    }
  }

  static List<String> idsAndTitles(byte[] document) {
    return read(document).getEntries().stream().map(RomeReading::idAndTitle).toList();
  }

  private static String idAndTitle(SyndEntry entry) {
    return entry.getUri() + " " + entry.getTitle();
  }
}
