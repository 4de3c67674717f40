package org.unifiedportal.war.register;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.Access;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentStanding;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.vault.FileStore;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Tab;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.page.Reader;

/** Shows the card of a document. */
@Dependent
public class CardForms {
  private final OwnDocuments own;
  private final AgencyStore agencies;
  private final FileStore files;
  private final CardSurroundings surroundings;
  private final Reception reception;
  private final Screens screens;

  /** Reads from these stores. */
  @Inject
  public CardForms(
      OwnDocuments own,
      AgencyStore agencies,
      FileStore files,
      CardSurroundings surroundings,
      Reception reception,
      Screens screens) {
    this.own = own;
    this.agencies = agencies;
    this.files = files;
    this.surroundings = surroundings;
    this.reception = reception;
    this.screens = screens;
  }

  /** The card as it is kept, drafts prefilled from their files. */
  Response kept(Document document, Visitor.Signed visitor, String notice) {
    Prefilling.Filled filled = Prefilling.of(document, own.latest(document), files);
    CardFields fields =
        new CardFields(filled.sheet(), filled.suggested(), Complaints.NONE, visitor.reader());
    return show(document, visitor, fields, notice);
  }

  /** The card as it was typed, with what is wrong. */
  Response typed(Document document, Visitor.Signed visitor, CardSheet sheet, Complaints wrong) {
    return show(document, visitor, new CardFields(sheet, Set.of(), wrong, visitor.reader()), "");
  }

  private Response show(
      Document document, Visitor.Signed visitor, CardFields fields, String notice) {
    Reader reader = visitor.reader();
    String path = "console/documents/" + document.id();
    LocalText.Shown title = reader.shown(document.card().title());
    ConsoleFrame frame =
        new ConsoleFrame(reception.site(), visitor, Tab.DOCUMENTS, path, title.words());
    Complaints complaints = fields.complaints();
    return screens.show(
        complaints.status(),
        "card",
        new CardScreen(
            frame,
            complaints,
            state(document, visitor, fields, notice),
            fields.main(),
            fields.more(),
            fields.carried(),
            surroundings.of(document, visitor),
            complaints.status() == 412 ? theirs(document, reader) : List.of()));
  }

  private CardScreen.State state(
      Document document, Visitor.Signed visitor, CardFields fields, String notice) {
    Reader reader = visitor.reader();
    String agency =
        agencies
            .find(document.agency())
            .map(one -> reader.shown(one.shortName()).words())
            .orElse("");
    return new CardScreen.State(
        reader.to("console/documents/" + document.id()),
        notice.isEmpty() ? "" : reader.say("card.done." + notice),
        RegisterRows.standing(document, reader) + " · " + agency,
        document.live().map(live -> reader.to(live.path().value())).orElse(""),
        Long.toString(document.version()),
        fields.isMoreWrong(),
        may(document, visitor.account()));
  }

  private static CardScreen.May may(Document document, Account account) {
    boolean change = OwnDocuments.mayChange(document, account);
    boolean publish = Access.isAllowed(account, Scope.PUBLISH, document.agency());
    boolean isDraft = document.standing() instanceof DocumentStanding.Unpublished;
    return new CardScreen.May(change, change && publish && isDraft, publish && document.isLive());
  }

  /** What somebody else has saved, the fields that are filled in. */
  private static List<CardScreen.Fact> theirs(Document document, Reader reader) {
    CardSheet saved = CardSheet.of(document.card());
    CardFields fields = new CardFields(saved, Set.of(), Complaints.NONE, reader);
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
