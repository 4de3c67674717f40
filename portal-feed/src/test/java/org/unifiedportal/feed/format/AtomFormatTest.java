package org.unifiedportal.feed.format;

import java.util.List;

class AtomFormatTest implements FeedFormatContract {
  @Override
  public FeedFormat format() {
    return FeedFormat.find("atom.xml").orElseThrow();
  }

  @Override
  public List<String> idsAndTitles(byte[] document) {
    return RomeReading.idsAndTitles(document);
  }
}
