package org.unifiedportal.search.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.unifiedportal.core.vault.Flaw;

/** Reads XLSX (ECMA-376, part 1, 18) sheet by sheet, in the order the workbook shows them. */
final class XlsxText {
  private static final int MOST = 40;
  private static final String SHEET = "xl/worksheets/sheet\\d+\\.xml";

  private final Outline outline;
  private final List<String> shared = new ArrayList<>();
  private final XlsxDays days = new XlsxDays();
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, String> parts = new LinkedHashMap<>();
  private final Set<String> hidden = new HashSet<>();
  private final Set<Flaw> left = EnumSet.noneOf(Flaw.class);

  private XlsxText(ExtractLimits limits) {
    this.outline = new Outline(limits);
  }

  static Contents read(Path file, ExtractLimits limits) throws IOException {
    return new XlsxText(limits).read(file);
  }

  private Contents read(Path file) throws IOException {
    try (Packed packed = Packed.open(file)) {
      packed.read("xl/sharedStrings.xml", new SharedStrings(shared)::take);
      packed.read("xl/styles.xml", days::take);
      packed.read("xl/workbook.xml", this::name);
      packed.read("xl/_rels/workbook.xml.rels", this::place);
      List<String> all = packed.parts(SHEET);
      Map<String, String> sheets = ordered(all);
      for (Map.Entry<String, String> sheet : sheets.entrySet()) {
        SheetDraft draft = draft(packed, sheet.getKey());
        add(sheet.getValue(), draft);
        left.addAll(draft.unseen().found());
      }
      noteLeft(packed);
      tellAside(packed, all.stream().filter(one -> !sheets.containsKey(one)).toList());
      String title = packed.words("docProps/core.xml", "title").orElse("");
      return Contents.of(outline, OptionalInt.of(sheets.size()), title).with(left);
    }
  }

  /** Which cells are joined stands behind them: where that may show them, they are read again. */
  private SheetDraft draft(Packed packed, String part) throws IOException {
    SheetDraft draft = new SheetDraft(outline.aside());
    packed.read(part, new XlsxCells(shared, days, draft)::take);
    if (!draft.unseen().isToldLate()) {
      return draft;
    }
    SheetDraft again = new SheetDraft(outline.aside());
    again.unseen().know(draft.unseen());
    packed.read(part, new XlsxCells(shared, days, again)::take);
    return again;
  }

  /** Sheets that are hidden are looked through like the others, and nothing is kept of them. */
  private void tellAside(Packed packed, List<String> unseen) throws IOException {
    for (String sheet : unseen) {
      draft(packed, sheet);
    }
    PackAside.tell(packed, SHEET, outline.aside());
  }

  private void noteLeft(Packed packed) {
    if (!packed.parts("xl/(comments|threadedComments/).*\\.xml").isEmpty()) {
      left.add(Flaw.REMARKS);
    }
    if (!packed.parts("xl/revisions/revisionLog.*\\.xml").isEmpty()) {
      left.add(Flaw.TRACKED_CHANGES);
    }
  }

  private void add(String name, SheetDraft draft) {
    if (!draft.isEmpty() && outline.sheets().size() < MOST) {
      outline.sheet(name, draft.finish());
    }
  }

  private void name(XMLStreamReader xml) {
    if (isStart(xml, "sheet")) {
      names.put(Xml.attribute(xml, "id"), Xml.attribute(xml, "name"));
      if (Xml.attribute(xml, "state").matches("hidden|veryHidden")) {
        hidden.add(Xml.attribute(xml, "id"));
      }
    } else if (isStart(xml, "workbookPr")) {
      days.from1904(Xml.attribute(xml, "date1904").matches("1|true"));
    }
  }

  private void place(XMLStreamReader xml) {
    if (isStart(xml, "Relationship")) {
      String target = Xml.attribute(xml, "Target").replaceFirst("^/?(xl/)?", "xl/");
      parts.put(Xml.attribute(xml, "Id"), target);
    }
  }

  private static boolean isStart(XMLStreamReader xml, String element) {
    return xml.getEventType() == XMLStreamConstants.START_ELEMENT
        && xml.getLocalName().equals(element);
  }

  /**
   * Parts with their names as the workbook orders them; those it forgot come last, those it hides
   * not at all.
   */
  private Map<String, String> ordered(List<String> sheets) {
    Map<String, String> ordered = new LinkedHashMap<>();
    names.forEach((id, name) -> {
      String part = parts.getOrDefault(id, "");
      if (sheets.contains(part)) {
        ordered.put(part, name);
      }
    });
    sheets.forEach(sheet -> ordered.putIfAbsent(sheet, ""));
    hidden.forEach(id -> drop(parts.getOrDefault(id, ""), ordered));
    return ordered;
  }

  private void drop(String part, Map<String, String> ordered) {
    if (ordered.containsKey(part)) {
      ordered.remove(part);
      left.add(Flaw.HIDDEN_SHEETS);
    }
  }
}
