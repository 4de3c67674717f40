package org.unifiedportal.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.unifiedportal.core.refusal.Issue;
import org.unifiedportal.core.vault.FileFacts;
import org.unifiedportal.core.vault.Flaw;
import org.unifiedportal.core.vault.Reading;

/** What would make the files of a document of use to more people; never stops anything. */
public final class FileAdvice {
  private FileAdvice() {}

  /**
   * Advice to their office on these files in their order, with pointers such as {@code /files/0}.
   */
  public static List<Issue> of(List<FileFacts> files) {
    return of(files, flaw -> true);
  }

  /** The same for everybody, who is not told what was left inside. */
  public static List<Issue> forReaders(List<FileFacts> files) {
    return of(files, flaw -> !flaw.isForItsOffice());
  }

  private static List<Issue> of(List<FileFacts> files, Predicate<Flaw> told) {
    List<Issue> advice = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      String pointer = "/files/" + i;
      FileFacts file = files.get(i);
      if (isUnread(file.reading())) {
        advice.add(Issue.at(pointer, "advice.file." + file.toldReading()));
      }
      file.flaws().stream()
          .filter(told)
          .sorted()
          .forEach(flaw -> advice.add(Issue.at(pointer, "advice.flaw." + flaw.key())));
    }
    return advice;
  }

  private static boolean isUnread(Reading reading) {
    return switch (reading) {
      case NO_TEXT, PASSWORD, DAMAGED -> true;
      case WAITING, READ, TOO_MUCH, NOT_READ -> false;
    };
  }
}
