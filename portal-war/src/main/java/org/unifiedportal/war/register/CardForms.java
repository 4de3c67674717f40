package org.unifiedportal.war.register;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.Access;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentStanding;
import org.unifiedportal.core.document.ReturningDocuments;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Tab;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.writing.Keeping;
import org.unifiedportal.war.writing.Kept;

/** Shows the card of a document. */
@Dependent
public class CardForms {
  private static final int STALE = 412;

  private final AgencyStore agencies;
  private final CardPapers papers;
  private final CardSurroundings surroundings;
  private final LinkNames names;
  private final Reception reception;
  private final Screens screens;

  /** Reads from these stores. */
  @Inject
  public CardForms(
      AgencyStore agencies,
      CardPapers papers,
      CardSurroundings surroundings,
      LinkNames names,
      Reception reception,
      Screens screens) {
    this.agencies = agencies;
    this.papers = papers;
    this.surroundings = surroundings;
    this.names = names;
    this.reception = reception;
    this.screens = screens;
  }

  /** The card as it is kept, or as the person left it on the paper that is asked for. */
  Response kept(Document document, Visitor.Signed visitor, Ask ask, String notice) {
    String asked = ask.parameter("unfinished");
    List<Kept.Typed> found = papers.find(visitor.account(), document, asked);
    CardFields fields =
        CardPapers.asked(found, asked)
            .map(sheet -> new CardFields(sheet, Map.of(), Complaints.NONE, visitor.reader()))
            .orElseGet(() -> fresh(document, visitor.reader()));
    return show(document, visitor, new Look(fields, notice, "", found));
  }

  private CardFields fresh(Document document, Reader reader) {
    Prefilling.Filled filled = papers.fresh(document);
    return new CardFields(filled.sheet(), filled.suggested(), Complaints.NONE, reader);
  }

  /** The card as it is kept, and why what was asked of it can't be done. */
  Response refused(Document document, Visitor.Signed visitor, Complaints why) {
    CardFields fresh = fresh(document, visitor.reader());
    CardFields fields = new CardFields(fresh.sheet(), fresh.suggested(), why, visitor.reader());
    return show(document, visitor, new Look(fields, "", "", List.of()));
  }

  /** The card as it was typed, with what is wrong. */
  Response typed(Document document, Visitor.Signed visitor, CardSheet sheet, Complaints wrong) {
    CardFields fields = new CardFields(sheet, Map.of(), wrong, visitor.reader());
    String brought = wrong.isNone() ? visitor.reader().say("card.brought") : "";
    return show(document, visitor, new Look(fields, "", brought, List.of()));
  }

  /**
   * What a card is shown with.
   *
   * @param notice what was just done, or empty
   * @param brought that it was brought back and isn't saved yet, in words, or empty
   * @param kept what the person typed into it and didn't save, the open paper included
   */
  private record Look(CardFields fields, String notice, String brought, List<Kept.Typed> kept) {
    /** The same on a paper. */
    Look onPaper() {
      CardFields on =
          new CardFields(
              fields.sheet().onPaper(), fields.suggested(), fields.complaints(), fields.reader());
      return new Look(on, notice, brought, kept);
    }
  }

  private Response show(Document document, Visitor.Signed visitor, Look seen) {
    Reader reader = visitor.reader();
    Look look = seen.onPaper();
    CardFields fields = look.fields();
    LocalText.Shown title = reader.shown(document.card().title());
    ConsoleFrame frame =
        new ConsoleFrame(
            reception.site(), visitor, Tab.DOCUMENTS, CardPapers.path(document), title.words());
    Complaints complaints = fields.complaints();
    return screens.show(
        complaints.status(),
        "card",
        new CardScreen(
            frame,
            complaints,
            state(document, visitor, look),
            fields.main(),
            names.in(fields.more(), reader),
            fields.carried(),
            surroundings.of(document, visitor, fields.sheet()),
            complaints.status() == STALE ? theirs(document, reader) : List.of(),
            Keeping.of(fields.sheet().paper(), look.kept(), frame)));
  }

  private CardScreen.State state(Document document, Visitor.Signed visitor, Look look) {
    Reader reader = visitor.reader();
    String agency =
        agencies
            .find(document.agency())
            .map(one -> reader.shown(one.shortName()).words())
            .orElse("");
    return new CardScreen.State(
        reader.to(CardPapers.path(document)),
        look.notice().isEmpty() ? "" : reader.say("card.done." + look.notice()),
        look.brought(),
        RegisterRows.standing(document, reader) + " · " + agency,
        document.live().map(live -> reader.to(live.path().value())).orElse(""),
        version(document, look.fields()),
        look.fields().isMoreUrgent(),
        may(document, visitor.account()));
  }

  /**
   * The version the card was typed from; the present one only where both are shown, so that nothing
   * somebody else saved is overwritten unseen.
   */
  private static String version(Document document, CardFields fields) {
    String made = fields.sheet().text("version");
    boolean showsBoth = fields.complaints().status() == STALE;
    return made.isEmpty() || showsBoth ? Long.toString(document.version()) : made;
  }

  private CardScreen.May may(Document document, Account account) {
    boolean change = OwnDocuments.mayChange(document, account);
    boolean publish = Access.isAllowed(account, Scope.PUBLISH, document.agency());
    boolean isDraft = document.standing() instanceof DocumentStanding.Unpublished;
    return new CardScreen.May(
        change,
        change && publish && isDraft,
        publish && document.isLive(),
        publish && ReturningDocuments.isOpen(document, reception.site().time().now()),
        change && isDraft);
  }

  /** What somebody else has saved, the fields that are filled in. */
  private static List<CardScreen.Fact> theirs(Document document, Reader reader) {
    CardSheet saved = CardSheet.of(document.card());
    CardFields fields = new CardFields(saved, Map.of(), Complaints.NONE, reader);
    return java.util.stream.Stream.concat(fields.main().stream(), fields.more().stream())
        .filter(field -> !field.value().isEmpty())
        .map(field ->
            new CardScreen.Fact(
                field.label(),
                field.choices().stream()
                    .filter(choice -> choice.isChosen())
                    .map(choice -> choice.words())
                    .findFirst()
                    .orElse(field.value())))
        .toList();
  }
}
