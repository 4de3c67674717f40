package org.unifiedportal.war.document;

import java.util.List;
import java.util.stream.Collectors;
import org.unifiedportal.core.refusal.Issue;
import org.unifiedportal.war.page.Reader;

/** What a card lacks, in words. */
public final class GapNames {
  private GapNames() {}

  /** The names of the fields, each once. */
  public static String of(List<Issue> issues, Reader reader) {
    return issues.stream()
        .map(issue -> reader.say("gap." + issue.pointer().substring(1).replace('/', '.')))
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
