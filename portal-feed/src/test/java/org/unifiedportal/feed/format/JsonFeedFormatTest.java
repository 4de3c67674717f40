package org.unifiedportal.feed.format;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

class JsonFeedFormatTest implements FeedFormatContract {
  @Override
  public FeedFormat format() {
    return FeedFormat.find("feed.json").orElseThrow();
  }

  @Override
  public List<String> idsAndTitles(byte[] document) {
    try {
      List<String> read = new ArrayList<>();
      new ObjectMapper()
          .readTree(document)
          .path("items")
          .forEach(item -> read.add(item.path("id").asText() + " " + item.path("title").asText()));
      return read;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
