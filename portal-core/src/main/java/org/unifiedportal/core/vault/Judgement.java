package org.unifiedportal.core.vault;

/** What a scanner says of a file. */
public sealed interface Judgement {
  /** Nothing harmful was found. */
  record Clean() implements Judgement {}

  /** Something harmful was found, under the name the scanner has for it. */
  record Infected(String threat) implements Judgement {}

  /** No answer: the file waits. {@code why} is for the operator. */
  record Silent(String why) implements Judgement {}
}
