package org.unifiedportal.war.writing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.Edition;
import org.unifiedportal.core.publication.EditionState;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.FormField.Choice;
import org.unifiedportal.war.console.FormField.Look;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.writing.WritingScreen.May;

/**
 * What is asked of whoever publishes: what a correction changes for the citizen, when the text goes
 * out, whether a promised day that has passed is right, whether a text that is live already is
 * meant twice, and whether it is known that somebody is still checking it.
 */
@Dependent
public class PublishingFields {
  private final OpenChecks checks;
  private final RepeatedText repeated;

  /** Asks after these checks, and among what is live. */
  @Inject
  public PublishingFields(OpenChecks checks, RepeatedText repeated) {
    this.checks = checks;
    this.repeated = repeated;
  }

  /** What the newest check of this draft came to. */
  Optional<OpenChecks.Answer> answer(Publication publication, Edition latest, Reader reader) {
    return latest.state() instanceof EditionState.Draft
        ? checks.answer(publication.id(), latest, reader)
        : Optional.empty();
  }

  List<FormField> of(Subject subject, SheetFields fields, May may) {
    List<FormField> asked = new ArrayList<>();
    if (may.correct()) {
      asked.add(weight(fields));
      asked.add(note(Language.KK, fields).hinted(fields.reader().say("change.note.hint")));
      asked.add(note(Language.RU, fields));
      if (fields.sheet().isWritten(Language.EN)) {
        asked.add(note(Language.EN, fields));
      }
    }
    if (may.schedule()) {
      String words = may.correct() ? "write.until" : "write.at";
      asked.add(fields.field(false, Look.MOMENT, "at", words));
    }
    if (may.publish()) {
      passed(subject, fields).map(passed -> passed.field(fields)).ifPresent(asked::add);
      repeated.field(subject, written(subject, fields), fields).ifPresent(asked::add);
    }
    if (may.publish() || may.correct()) {
      checks.field(subject, written(subject, fields), fields).ifPresent(asked::add);
    }
    return asked;
  }

  private static Optional<PassedDay> passed(Subject subject, SheetFields fields) {
    return PassedDay.of(
        written(subject, fields), PassedDay.shownOn(fields.sheet(), fields.site().time()));
  }

  private static Content written(Subject subject, SheetFields fields) {
    return new SheetContent(subject.kind(), fields.site().time().zone())
        .read(fields.sheet(), new Issues());
  }

  private static FormField weight(SheetFields fields) {
    Reader reader = fields.reader();
    String chosen = fields.sheet().text("change.weight");
    List<Choice> weights =
        Stream.of("", "major", "minor")
            .map(key ->
                new Choice(
                    key,
                    reader.say("change." + (key.isEmpty() ? "none" : key)),
                    key.equals(chosen)))
            .toList();
    return fields.field(true, Look.CHOICE, "change.weight", "change.weight").of(weights);
  }

  /** Advised where citizens read the text in the language too. */
  private static FormField note(Language language, SheetFields fields) {
    String name = "change.note." + language.tag();
    boolean isUntold =
        fields.sheet().isWritten(language)
            && fields.sheet().text("change.weight").equals("major")
            && fields.sheet().text(name).isBlank();
    return fields
        .field(false, Look.WORDS, name, name)
        .in(language.tag())
        .advised(isUntold ? fields.reader().say("change.note.too") : "");
  }
}
