package org.unifiedportal.war.condition;

import java.util.List;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.Screen;

/**
 * How the portal is, part by part, and what its operator has set.
 *
 * @param whole the whole in a sentence
 * @param aside what readers don't see because a read side could not take it, the first ones
 * @param more how many more there are, in words; or empty
 */
public record ConditionScreen(
    ConsoleFrame frame,
    String whole,
    boolean isWell,
    List<Finding> findings,
    List<Aside> aside,
    String more,
    List<Limit> limits)
    implements Screen {
  /** Copies the lists. */
  public ConditionScreen {
    findings = List.copyOf(findings);
    aside = List.copyOf(aside);
    limits = List.copyOf(limits);
  }

  /**
   * One change that was set aside.
   *
   * @param where the read side that lacks it
   * @param journal the way to what the journal knows of its subject
   */
  public record Aside(String words, String where, String journal) {}

  /**
   * What the portal allows.
   *
   * @param setting the name by which an operator changes it, empty where it is fixed
   */
  public record Limit(String name, String value, String setting) {}
}
