package org.unifiedportal.war.load;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.unifiedportal.core.block.BlockJson;
import org.unifiedportal.war.load.LoadedItem.Result;

/** Tells item by item what happened, and at the end how often. Not thread-safe. */
public final class LoadReport {
  private final PrintStream terminal;
  private final PrintStream file;
  private final int total;
  private final Map<Result, Integer> counts = new EnumMap<>(Result.class);
  private int told;

  /**
   * A report on so many items.
   *
   * @param terminal where a person reads
   * @param file takes one line of JSON per item
   */
  public LoadReport(PrintStream terminal, PrintStream file, int total) {
    this.terminal = terminal;
    this.file = file;
    this.total = total;
  }

  /** Tells what became of the next item. */
  public void tell(LoadedItem item) {
    told++;
    counts.merge(item.result(), 1, Integer::sum);
    terminal.printf(
        Locale.ROOT,
        "%3d/%d  %s: %s  %s%n",
        told,
        total,
        item.name(),
        item.result().said(),
        item.address());
    item.words().forEach(words -> terminal.println("         " + words));
    file.println(line(item));
  }

  /** Tells how often each result came. */
  public void sum() {
    String sums =
        Arrays.stream(Result.values())
            .map(result -> counts.getOrDefault(result, 0) + " " + result.said())
            .collect(Collectors.joining(", "));
    terminal.println(told + " of " + total + " items: " + sums + ".");
  }

  /** Whether every item of the folder was told, and none refused. */
  public boolean isClean() {
    return told == total && !counts.containsKey(Result.REFUSED);
  }

  private static String line(LoadedItem item) {
    ObjectNode line = BlockJson.mapper().createObjectNode();
    line.put("item", item.name());
    line.put("result", item.result().said());
    line.put("address", item.address());
    item.words().forEach(line.putArray("words")::add);
    return line.toString();
  }
}
