package org.unifiedportal.war.section;

import java.util.List;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.Screen;

/**
 * What an agency's site lacks of what the law asks for, and the way to write it.
 *
 * @param agency the name of the agency
 * @param others the other agencies of the person
 * @param term how many days the control leaves
 * @param groups what lacks something; none when nothing does
 */
public record LacksScreen(
    ConsoleFrame frame,
    Complaints complaints,
    String agency,
    List<Way> others,
    List<SectionsPage.Meter> meters,
    Term term,
    List<Group> groups,
    List<Way> reports)
    implements Screen {
  private static final int FEW = 5;

  /** Copies the lists. */
  public LacksScreen {
    others = List.copyOf(others);
    meters = List.copyOf(meters);
    groups = List.copyOf(groups);
    reports = List.copyOf(reports);
  }

  @Override
  public List<FormField> allFields() {
    return List.of(term.received());
  }

  /** Whether so little is lacking that it needn't be folded. */
  public boolean isShort() {
    return groups.stream().mapToInt(group -> group.rows().size()).sum() <= FEW;
  }

  /** A link and its words. */
  public record Way(String address, String words) {}

  /**
   * The term of the control.
   *
   * @param words how many days are left, or empty when none runs
   * @param isLate whether none are left
   * @param agency whose it is; empty where the person may not note anything
   * @param received asks for the day a recommendation was received
   */
  public record Term(String words, boolean isLate, String agency, FormField received) {
    /** Whether a term runs. */
    public boolean runs() {
      return !words.isEmpty();
    }
  }

  /**
   * Sections that stand together and lack something, at least one.
   *
   * @param key names the group in addresses
   * @param lacks how many they are and how many of them are empty, in words
   */
  public record Group(String key, String name, String lacks, List<Row> rows) {
    /** Copies the rows. */
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A section that lacks something.
   *
   * @param states how it stands in each language, in words
   * @param isEmpty whether nothing at all stands in it
   * @param write forms of the kinds that belong there, and the upload of files where papers do
   */
  public record Row(
      String name,
      String explains,
      String clause,
      String states,
      boolean isEmpty,
      List<Way> write) {
    /** Copies the ways. */
    public Row {
      write = List.copyOf(write);
    }
  }
}
