package org.unifiedportal.core.publication;

import java.util.List;
import java.util.Map;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.PlainText;
import org.unifiedportal.core.refusal.Issue;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.text.PersonalNumber;
import org.unifiedportal.core.text.RestrictedMark;

/**
 * What never goes before the public, whoever says so: numbers of persons and cards, and papers
 * marked for official use (Law 401-V, article 16(15)). Each is told at its field.
 */
public final class HardStops {
  private final Issues issues;

  HardStops(Issues issues) {
    this.issues = issues;
  }

  /** What would stop this content, so that whoever writes it learns it before publishing. */
  public static List<Issue> in(Content content) {
    Issues issues = new Issues();
    new HardStops(issues).note(content);
    return issues.found();
  }

  void note(Content content) {
    content.texts().forEach(this::note);
    content.fields().values().forEach((key, value) -> note("/fields/" + key, value));
  }

  private void note(Language language, EditionText text) {
    String at = "/texts/" + language.tag();
    note(at + "/title", text.title());
    note(at + "/lead", text.lead());
    List<Block> body = text.body();
    for (int i = 0; i < body.size(); i++) {
      note(at + "/body/" + i, PlainText.of(body.get(i)));
    }
  }

  private void note(String at, FieldValue value) {
    switch (value) {
      case FieldValue.Words words -> note(at, words.text());
      case FieldValue.Line line -> note(at, line.text());
      case FieldValue.Link link -> note(at, link.address());
      case FieldValue.FollowUps followUps -> {
        for (int i = 0; i < followUps.all().size(); i++) {
          note(at + "/" + i + "/words", followUps.all().get(i).words());
        }
      }
      case FieldValue.Day day -> {
        // A day names nobody.
      }
      case FieldValue.Moment moment -> {
        // Nor does a moment.
      }
      case FieldValue.Weekdays weekdays -> {
        // Nor do days of the week.
      }
      case FieldValue.Choice choice -> {
        // Nor does one of the portal's own choices.
      }
    }
  }

  private void note(String at, LocalText words) {
    for (Map.Entry<Language, String> one : words.words().entrySet()) {
      note(at + "/" + one.getKey().tag(), one.getValue());
    }
  }

  private void note(String at, String words) {
    PersonalNumber.in(words)
        .forEach(found -> issues.add(at, "issue.stop." + found.kind().key(), found.shown()));
    issues.addIf(RestrictedMark.standsIn(words), at, "issue.stop.restricted");
  }
}
