package org.unifiedportal.core.agency;

import java.util.List;
import java.util.regex.Pattern;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;

/** Whether a profile may be shown to citizens: both state languages, and ways that lead there. */
final class ProfileFitness {
  private static final int LONGEST_NAME = 300;
  private static final int LONGEST_SHORT_NAME = 80;
  private static final int LONGEST_SENTENCE = 500;
  private static final List<Language> BY_LAW = List.of(Language.KK, Language.RU);
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{2,28}[0-9]");

  private ProfileFitness() {}

  /** Notes what is wrong, by JSON pointer of the profile's members. */
  static Issues note(Profile profile, Issues issues) {
    note("/name", profile.name(), LONGEST_NAME, issues);
    note("/shortName", profile.shortName(), LONGEST_SHORT_NAME, issues);
    note("/about", profile.about(), LONGEST_SENTENCE, issues);
    note("/address", profile.address(), LONGEST_SENTENCE, issues);
    note("/hours", profile.hours(), LONGEST_SENTENCE, issues);
    return issues
        .addIf(!PHONE.matcher(profile.phone()).matches(), "/phone", "issue.phone")
        .addIf(!isEmail(profile.email()), "/email", "issue.email");
  }

  private static void note(String pointer, LocalText text, int longest, Issues issues) {
    for (Language language : BY_LAW) {
      boolean isMissing = text.find(language).isEmpty();
      issues.addIf(isMissing, pointer + "/" + language.tag(), "issue.required");
    }
    text.words()
        .forEach((language, words) ->
            issues.addIf(
                words.length() > longest,
                pointer + "/" + language.tag(),
                "issue.too-long",
                longest));
  }

  private static boolean isEmail(String words) {
    return words.length() <= 200 && words.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
  }
}
