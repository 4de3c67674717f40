package org.unifiedportal.search.extract;

import java.util.Optional;
import org.apache.poi.POIDocument;
import org.apache.poi.hpsf.SummaryInformation;

/** The title an old office file gives itself, empty when it has none. */
final class OldTitle {
  private OldTitle() {}

  static String of(POIDocument document) {
    return Optional.ofNullable(document.getSummaryInformation())
        .map(SummaryInformation::getTitle)
        .orElse("");
  }
}
