package org.unifiedportal.feed.format;

import java.util.List;

class RssFormatTest implements FeedFormatContract {
  @Override
  public FeedFormat format() {
    return FeedFormat.find("rss.xml").orElseThrow();
  }

  @Override
  public List<String> idsAndTitles(byte[] document) {
    return RomeReading.idsAndTitles(document);
  }
}
