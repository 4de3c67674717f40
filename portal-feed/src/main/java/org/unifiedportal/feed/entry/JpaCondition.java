package org.unifiedportal.feed.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A selection as a condition over the columns both tables share; there is an index for each shape.
 */
record JpaCondition(Map<String, Object> parameters) {
  static JpaCondition of(FeedSelection selection) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("language", selection.language().tag());
    switch (selection.publisher()) {
      case FeedSelection.Publisher.Everybody everybody -> {}
      case FeedSelection.Publisher.One one -> parameters.put("agency", one.agency().toString());
    }
    switch (selection.topic()) {
      case FeedSelection.Topic.Everything everything -> {}
      case FeedSelection.Topic.Only only -> parameters.put("kind", only.kind().key());
    }
    return new JpaCondition(parameters);
  }

  String text() {
    return parameters.keySet().stream()
        .map(name -> "r." + name + " = :" + name)
        .collect(Collectors.joining(" and "));
  }

  /**
   * The same columns in front of an order: H2 takes rows from an index as they stand there only
   * where all of the index's columns are named.
   */
  String order() {
    return parameters.keySet().stream()
        .map(name -> "r." + name + " desc, ")
        .collect(Collectors.joining());
  }
}
