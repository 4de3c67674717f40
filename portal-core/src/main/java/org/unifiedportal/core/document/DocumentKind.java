package org.unifiedportal.core.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/**
 * What sort of paper a document is; the words stand in the message files under {@code paper.<key>}.
 * A new kind is one constant.
 *
 * <p>The clause names the key of the required section of Law 401-V, article 16(3), in which a
 * document of the kind is looked for unless its card names sections of its own.
 */
public enum DocumentKind {
  /** Of an akim or an akimat (Law on Legal Acts, art. 7). */
  RESOLUTION("resolution", "rules.adopted", true),
  /** Of a maslikhat or an akim. */
  DECISION("decision", "rules.adopted", true),
  /** Of a head, on matters of the body itself. */
  ORDER("order", "about.acts", true),
  /** Of an akim, on matters of administration. */
  RULING("ruling", "about.acts", true),
  RULES("rules", "about.acts", true),
  BUDGET("budget", "budget.approved", false),
  PLAN("plan", "work.plan", false),
  PROGRAMME("programme", "work.programmes", false),
  REPORT("report", "work.reports", false),
  MINUTES("minutes", "work.minutes", false),
  FORM("form", "people.forms", false),
  GUIDE("guide", "people.faq", false),
  DATA("data", "work.stats", false),
  LETTER("letter", "other", false),
  PICTURE("picture", "other", false),
  GENERAL("general", "other", false);

  private final String key;
  private final String clause;
  private final boolean legalAct;

  DocumentKind(String key, String clause, boolean legalAct) {
    this.key = key;
    this.clause = clause;
    this.legalAct = legalAct;
  }

  /** The stable name in data, messages and JSON. */
  @JsonValue
  public String key() {
    return key;
  }

  /** The key of the required section it belongs into. */
  public String clause() {
    return clause;
  }

  /** Whether it is a legal act, which has no force without number, date and issuing body. */
  public boolean isLegalAct() {
    return legalAct;
  }

  /** Finds a kind by its key. */
  public static Optional<DocumentKind> find(String key) {
    return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
  }

  @JsonCreator
  static DocumentKind of(String key) {
    return find(key).orElseThrow(() -> new IllegalArgumentException("no such kind: " + key));
  }
}
