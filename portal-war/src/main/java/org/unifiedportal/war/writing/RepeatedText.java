package org.unifiedportal.war.writing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.LivePublication;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.SameTexts;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.FormField.Choice;
import org.unifiedportal.war.console.FormField.Look;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.publication.Headlines;

/**
 * The very text that citizens read already: whoever publishes it once more says that this is meant.
 */
@Dependent
public class RepeatedText {
  private static final String KNOWN = "again";

  private final SameTexts texts;

  /** Looks among these. */
  @Inject
  public RepeatedText(SameTexts texts) {
    this.texts = texts;
  }

  /** Notes it unless it was said that this very one is meant twice. */
  void noteUnlessKnown(Subject subject, Content content, Sheet sheet, Issues issues) {
    note(find(subject, content), sheet, issues);
  }

  private static void note(Optional<LivePublication> found, Sheet sheet, Issues issues) {
    found.ifPresent(same -> issues.addIf(!isKnown(same, sheet), "/" + KNOWN, "issue.said-twice"));
  }

  /**
   * Refuses what was just published or scheduled in this transaction, where somebody else brought
   * out the same since it was looked for.
   */
  void refuseUnlessKnown(Publication released, Sheet sheet) {
    Issues issues = new Issues();
    note(texts.findOther(released), sheet, issues);
    issues.refuseIfAny();
  }

  /** Tells where it stands and asks whether it is meant twice; nothing where it isn't there. */
  Optional<FormField> field(Subject subject, Content content, SheetFields fields) {
    Reader reader = fields.reader();
    return find(subject, content)
        .map(same ->
            fields
                .field(true, Look.BOXES, KNOWN, "write.again")
                .hinted(reader.say("write.again.how", title(same, reader), day(same, reader)))
                .leadingTo(reader.to(same.standing().path().value()))
                .of(
                    List.of(
                        new Choice(
                            same.id().toString(),
                            reader.say("write.again.known"),
                            isKnown(same, fields.sheet())))));
  }

  private Optional<LivePublication> find(Subject subject, Content content) {
    return texts.find(subject.agency(), subject.kind(), content);
  }

  private static boolean isKnown(LivePublication same, Sheet sheet) {
    return sheet.text(KNOWN).equals(same.id().toString());
  }

  private static String title(LivePublication same, Reader reader) {
    return same.content()
        .texts()
        .get(Headlines.shown(same.content().texts(), reader.language()))
        .title();
  }

  private static String day(LivePublication same, Reader reader) {
    return reader.days().moment(same.standing().publishedAt());
  }
}
