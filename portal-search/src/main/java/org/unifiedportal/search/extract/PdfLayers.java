package org.unifiedportal.search.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/**
 * Follows the layers of a PDF (ISO 32000-2, 8.11) and tells which of them are off when it opens.
 */
final class PdfLayers {
  private final @Nullable PDOptionalContentProperties known;
  private final Deque<Boolean> open = new ArrayDeque<>();
  private int floor;

  PdfLayers(PDDocument document) {
    this.known = document.getDocumentCatalog().getOCProperties();
  }

  /** A stretch of a page begins; stretches that belong to no layer are counted, too. */
  void begin(@Nullable PDPropertyList layer) {
    open.push(layer != null && isOff(layer));
  }

  /** The same of a stretch with this mark. */
  void begin(COSName mark, @Nullable COSDictionary properties) {
    boolean isLayer = COSName.OC.equals(mark) && properties != null;
    begin(isLayer ? PDPropertyList.create(properties) : null);
  }

  void end() {
    if (open.size() > floor) {
      open.pop();
    }
  }

  /** A page begins; what an earlier one left open ended with it. */
  void clear() {
    open.clear();
    floor = 0;
  }

  /** A form or a field begins, and with it its own stretches; gives what {@link #leave} takes. */
  int enter(@Nullable PDPropertyList layer) {
    int outer = floor;
    begin(layer);
    floor = open.size();
    return outer;
  }

  /** It ends with all that it left open. */
  void leave(int outer) {
    while (open.size() >= floor) {
      open.pop();
    }
    floor = outer;
  }

  /** Whether what is drawn now isn't seen. */
  boolean isOff() {
    return open.contains(true);
  }

  private boolean isOff(PDPropertyList layer) {
    return known != null
        && switch (layer) {
          case PDOptionalContentGroup group -> !known.isGroupEnabled(group);
          case PDOptionalContentMembershipDictionary many -> isOff(many);
          default -> false;
        };
  }

  /** A stretch of several layers is seen while any of them is on, unless it says otherwise. */
  private boolean isOff(PDOptionalContentMembershipDictionary many) {
    List<PDPropertyList> layers = many.getOCGs();
    long off = layers.stream().filter(this::isOff).count();
    return !layers.isEmpty()
        && switch (many.getVisibilityPolicy().getName()) {
          case "AllOn" -> off > 0;
          case "AnyOff" -> off == 0;
          case "AllOff" -> off < layers.size();
          default -> off == layers.size();
        };
  }
}
