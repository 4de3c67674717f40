package org.unifiedportal.search.index;

import org.unifiedportal.search.analysis.Form;

/** A part of a publication's text that is searched by itself, weightiest first. */
public enum Part {
  TITLE("title", 3f),
  LEAD("lead", 1.5f),
  BODY("body", 1f);

  private final String prefix;
  private final float weight;

  Part(String prefix, float weight) {
    this.prefix = prefix;
    this.weight = weight;
  }

  /** How much a word counts here, against 1 in the body. */
  public float weight() {
    return weight;
  }

  /** The name of the field that keeps this part in that form. */
  public String in(Form form) {
    return prefix + "." + form.suffix();
  }
}
