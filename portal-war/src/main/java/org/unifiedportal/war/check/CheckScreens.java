package org.unifiedportal.war.check;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.unifiedportal.core.check.Check;
import org.unifiedportal.core.check.CheckStore;
import org.unifiedportal.core.check.Checker;
import org.unifiedportal.core.check.Checking;
import org.unifiedportal.core.publication.Edition;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationStore;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.FormField.Look;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Tab;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.writing.Previews;

/** Shows a check to its checker, a colleague or a guest, and carries out what the checker says. */
@Dependent
public class CheckScreens {
  private static final int MOST = 20;

  private final CheckStore checks;
  private final Checking checking;
  private final PublicationStore publications;
  private final PortalTime time;
  private final Reception reception;
  private final Screens screens;

  /** Everything a check is shown from. */
  @Inject
  public CheckScreens(
      CheckStore checks,
      Checking checking,
      PublicationStore publications,
      PortalTime time,
      Reception reception,
      Screens screens) {
    this.checks = checks;
    this.checking = checking;
    this.publications = publications;
    this.time = time;
    this.reception = reception;
    this.screens = screens;
  }

  /** Whose screen it is and where its form is sent; the code is a guest's only. */
  record Place(Visitor visitor, String path, String code) {}

  /** Carries out what the button says and shows the check again. */
  Response say(Check check, Form form, Place place) {
    try {
      switch (form.text("do")) {
        case "sign" -> checking.sign(check, form.text("words"));
        case "return" -> giveBack(check, form);
        default -> checking.remark(check, form.text("pointer"), form.text("words"));
      }
      return show(
          check, Complaints.NONE, new Form(new jakarta.ws.rs.core.MultivaluedHashMap<>()), place);
    } catch (Refused refused) {
      return again(check, form, place, refused);
    }
  }

  /** The check with what was typed and why nothing was done. */
  Response again(Check check, Form form, Place place, Refused refused) {
    Complaints complaints = Complaints.of(refused, place.visitor().reader().language());
    return show(check, complaints, form, place);
  }

  /** What was written of a piece stays at that piece. */
  private void giveBack(Check check, Form form) {
    String words = form.text("words");
    boolean isOfPiece = !form.text("pointer").isEmpty() && !words.isBlank();
    if (isOfPiece) {
      checking.remark(check, form.text("pointer"), words);
    }
    checking.giveBack(check, isOfPiece ? "" : words);
  }

  /** The draft as it stood when the check was asked for, or as it stands now. */
  Response show(Check asked, Complaints complaints, Form form, Place place) {
    Check check = checks.find(asked.id()).orElseThrow(() -> notFound(asked.id().toString()));
    Publication publication = publications.get(check.publication());
    Edition edition = publications.getEdition(publication.id(), check.edition());
    Reader reader = place.visitor().reader();
    Pieces pieces = Pieces.of(publication.kind(), edition.content(), reader);
    ConsoleFrame frame =
        new ConsoleFrame(
            reception.site(), place.visitor(), Tab.WORK, place.path(), reader.say("check.title"));
    boolean isOpen = check.isOpen(time.now());
    return screens.show(
        complaints.status(),
        "check",
        new CheckScreen(
            frame,
            complaints,
            reader.say("check.asked", check.askedBy(), reader.days().moment(check.askedAt())),
            reader.to(place.path().replaceFirst("\\?.*", "")),
            place.code(),
            reader.say("check." + check.state().key()),
            isOpen,
            new Previews(reception.site(), publication.kind()).of(edition.content()),
            remarks(check, pieces, reader),
            isOpen ? fields(pieces, complaints, form, reader) : List.of()));
  }

  private List<CheckScreen.RemarkRow> remarks(Check check, Pieces pieces, Reader reader) {
    return checks.remarks(check.id()).stream()
        .map(one ->
            new CheckScreen.RemarkRow(
                one.pointer().isEmpty()
                    ? reader.say("check.piece.none")
                    : pieces.name(one.pointer()),
                one.words(),
                one.by() + ", " + reader.days().moment(one.at())))
        .toList();
  }

  private static List<FormField> fields(
      Pieces pieces, Complaints complaints, Form form, Reader reader) {
    return List.of(
        FormField.may(Look.CHOICE, "pointer", reader.say("check.piece"))
            .of(pieces.choices(form.text("pointer"), reader.say("check.piece.none")))
            .held(complaints),
        FormField.may(Look.WORDS, "words", reader.say("check.words"))
            .hinted(reader.say("check.words.hint"))
            .with(form.text("words"))
            .held(complaints));
  }

  private boolean isRevocable(Check check) {
    return check.checker() instanceof Checker.Guest && check.isOpen(time.now());
  }

  /** A check of the publication; any other is not found. */
  Check get(Publication publication, String id) {
    return checks.of(publication.id(), MOST).stream()
        .filter(one -> one.id().toString().equals(id))
        .findFirst()
        .orElseThrow(() -> notFound(id));
  }

  /** It went with the draft that was thrown away. */
  private static Refused notFound(String id) {
    return new Refused(new Refusal.NotFound("check", id));
  }

  /** The rows of all checks of a publication, newest first. */
  List<AskScreen.Row> rows(Publication publication, Pieces pieces, Reader reader) {
    return checks.of(publication.id(), MOST).stream()
        .map(one ->
            new AskScreen.Row(
                isRevocable(one) ? one.id().toString() : "",
                one.checker().name(),
                reader.say("check." + one.state().key()),
                reader.say("check.asked", one.askedBy(), reader.days().moment(one.askedAt())),
                one.words(),
                remarks(one, pieces, reader)))
        .toList();
  }
}
