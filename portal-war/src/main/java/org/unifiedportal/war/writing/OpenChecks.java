package org.unifiedportal.war.writing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unifiedportal.core.check.Check;
import org.unifiedportal.core.check.CheckStore;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.Edition;
import org.unifiedportal.core.publication.Fingerprint;
import org.unifiedportal.core.publication.PublicationId;
import org.unifiedportal.core.publication.SignOffStore;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.FormField.Choice;
import org.unifiedportal.war.console.FormField.Look;
import org.unifiedportal.war.page.Reader;

/**
 * Checks of a text that nobody has answered: whoever publishes it is told of them, and does so
 * knowingly or not at all. It stops nobody; where the agency publishes only what was signed off,
 * its own rule does.
 */
@Dependent
public class OpenChecks {
  private static final String KNOWN = "despite";
  private static final int MOST = 20;

  private final CheckStore checks;
  private final SignOffStore signOffs;
  private final PortalTime time;

  /** Asks these stores at this time. */
  @Inject
  public OpenChecks(CheckStore checks, SignOffStore signOffs, PortalTime time) {
    this.checks = checks;
    this.signOffs = signOffs;
    this.time = time;
  }

  /** Notes open checks of a text that whoever lets it out has not said to know of. */
  void noteUnlessKnown(Subject subject, Content content, Sheet sheet, Issues issues) {
    List<Check> open = open(subject);
    boolean isKnown = open.isEmpty() || sheet.text(KNOWN).equals(key(open));
    issues.addIf(!isKnown && !isHeldAnyway(subject, content), "/" + KNOWN, "issue.check-open");
  }

  /** Tells who is still to answer, and asks whether that is known; nothing where nobody is. */
  Optional<FormField> field(Subject subject, Content content, SheetFields fields) {
    List<Check> open = open(subject);
    if (open.isEmpty()) {
      return Optional.empty();
    }
    Reader reader = fields.reader();
    String who = open.stream().map(one -> said(one, reader)).collect(Collectors.joining(" "));
    FormField told = fields.field(true, Look.BOXES, KNOWN, "check.waits");
    boolean isKnown = fields.sheet().text(KNOWN).equals(key(open));
    return Optional.of(
        isHeldAnyway(subject, content)
            ? told.hinted(who + " " + reader.say("check.waits.rule"))
            : told.hinted(who)
                .of(List.of(new Choice(key(open), reader.say("check.waits.despite"), isKnown))));
  }

  /**
   * What the newest answer for a draft says, nothing while it is asked for anew.
   *
   * @param draft what is written now
   */
  Optional<Answer> answer(PublicationId publication, Edition draft, Reader reader) {
    return checks.of(publication, 1).stream()
        .filter(one -> one.edition().equals(draft.number()) && one.state().isAnswer())
        .map(one -> answer(one, draft, reader))
        .findFirst();
  }

  private Answer answer(Check check, Edition draft, Reader reader) {
    boolean isChanged = !Fingerprint.of(draft.content()).equals(check.fingerprint());
    return new Answer(
        check.checker().name(),
        reader.say("check." + check.state().key()),
        check.words(),
        checks.remarks(check.id()).size(),
        isChanged);
  }

  /**
   * What a checker answered.
   *
   * @param state in words
   * @param words with the decision, may be empty
   * @param isChanged whether the text was changed since
   */
  public record Answer(
      String checker, String state, String words, int remarks, boolean isChanged) {}

  private static String said(Check check, Reader reader) {
    return reader.say(
        "check.waits.who",
        check.checker().name(),
        check.askedBy(),
        reader.days().moment(check.askedAt()));
  }

  private List<Check> open(Subject subject) {
    return subject.publication().map(id -> checks.of(id, MOST)).orElse(List.of()).stream()
        .filter(one -> one.isOpen(time.now()))
        .toList();
  }

  /** What was agreed to: one that is asked for afterwards is told of anew. */
  private static String key(List<Check> open) {
    return open.stream().map(one -> one.id().toString()).sorted().collect(Collectors.joining(" "));
  }

  private boolean isHeldAnyway(Subject subject, Content content) {
    PublicationId publication = subject.publication().orElseThrow();
    return signOffs.isRequired(subject.agency())
        && signOffs.find(publication, Fingerprint.of(content)).isEmpty();
  }
}
