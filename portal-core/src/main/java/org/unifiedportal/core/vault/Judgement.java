package org.unifiedportal.core.vault;

/** What a scanner says of a file. */
public sealed interface Judgement {
  /** Nothing harmful was found. */
  record Clean() implements Judgement {}

  /** Something harmful was found, under the name the scanner has for it. */
  record Infected(String threat) implements Judgement {}

  /** The scanner is there but settled nothing on this file: it waits behind the others. */
  record Undecided(String why) implements Judgement {}

  /** The scanner isn't there: all files wait. {@code why} is for the operator. */
  record Silent(String why) implements Judgement {}
}
