package org.unifiedportal.search.extract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/**
 * Counts the items of lists as Word does (ECMA-376, 17.9): the numbers of an act often stand
 * nowhere in its text.
 */
final class DocxLists {
  private static final int DEEPEST = 9;

  private final Map<String, String> plans = new HashMap<>();
  private final Map<String, Level> levels = new HashMap<>();
  private final Map<String, int[]> counts = new HashMap<>();
  private String plan = "";
  private String list = "";
  private int depth;
  private boolean inList;

  /** How a level counts; {@code marks} are such as «%1.%2)». */
  private static final class Level {
    private String form = "decimal";
    private String marks = "";
    private int start = 1;
  }

  void take(XMLStreamReader xml) {
    if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
      begin(xml);
    }
  }

  private void begin(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "abstractNum" -> {
        plan = Xml.attribute(xml, "abstractNumId");
        inList = false;
      }
      case "num" -> {
        list = Xml.attribute(xml, "numId");
        inList = true;
      }
      case "abstractNumId" -> plans.put(list, Xml.value(xml));
      case "lvl" -> depth = Xml.number(Xml.attribute(xml, "ilvl"));
      case "lvlOverride" -> depth = Xml.number(Xml.attribute(xml, "ilvl"));
      case "start", "startOverride" -> level().start = Xml.number(Xml.value(xml));
      case "numFmt" -> level().form = Xml.value(xml);
      case "lvlText" -> level().marks = Xml.value(xml).strip();
      default -> {
        // Looks.
      }
    }
  }

  private Level level() {
    return levels.computeIfAbsent(key(inList ? "n" + list : plan, depth), unused -> new Level());
  }

  private static String key(String plan, int depth) {
    return plan + "/" + depth;
  }

  /** The next item of this list at this depth. */
  Outline.Shape next(String id, int deep) {
    String known = plans.get(id);
    Level level = known == null ? null : levels.get(key(known, deep));
    if (level == null || deep >= DEEPEST) {
      return Outline.Shape.PLAIN;
    }
    if (level.form.equals("bullet") || level.form.equals("none")) {
      return level.marks.isEmpty() ? Outline.Shape.PLAIN : new Outline.Shape.Item();
    }
    int[] count = counts.computeIfAbsent(id, unused -> new int[DEEPEST]);
    count[deep] = count[deep] == 0 ? start(id, known, deep) : count[deep] + 1;
    Arrays.fill(count, deep + 1, DEEPEST, 0);
    return shape(level, known, count, deep);
  }

  private int start(String id, String known, int deep) {
    Level own = levels.get(key("n" + id, deep));
    Level level = own == null ? levels.get(key(known, deep)) : own;
    return level == null ? 1 : level.start;
  }

  private Outline.Shape shape(Level level, String known, int[] count, int deep) {
    boolean plain = level.marks.matches("%" + (deep + 1) + "[.)]?") && deep == 0;
    return plain && level.form.equals("decimal") && count[deep] > 0
        ? new Outline.Shape.Numbered(count[deep])
        : new Outline.Shape.Labelled(label(level, known, count));
  }

  private String label(Level level, String known, int[] count) {
    String label = level.marks;
    for (int i = 0; i < DEEPEST; i++) {
      if (label.contains("%" + (i + 1))) {
        Level at = levels.get(key(known, i));
        String form = at == null ? "decimal" : at.form;
        label = label.replace("%" + (i + 1), Counting.words(form, Math.max(1, count[i])));
      }
    }
    return label;
  }
}
