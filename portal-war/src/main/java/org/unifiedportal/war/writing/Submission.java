package org.unifiedportal.war.writing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Tab;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.http.ProblemWords;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.writing.WritingForms.View;

/**
 * Takes a form of writing so that nothing typed is lost: out of date it is shown again, refused it
 * is shown with what is wrong.
 */
@Dependent
public class Submission {
  private static final String FOREIGN = "problem.foreign-form";

  private final Kept kept;
  private final PlacedPictures pictures;
  private final Reception reception;
  private final Screens screens;

  /** Takes those who tell who comes and keep what is typed. */
  @Inject
  public Submission(Kept kept, PlacedPictures pictures, Reception reception, Screens screens) {
    this.kept = kept;
    this.pictures = pictures;
    this.reception = reception;
    this.screens = screens;
  }

  /** How the form is shown again. */
  interface Again {
    Response show(View view);
  }

  /** What is done with an order. */
  interface Command {
    Order.Done carryOut(Order order);
  }

  /** Carries the form out, or shows it again with everything that was typed. */
  Response take(Ask ask, Form form, Again again, Command command) {
    Order order = new Order(form.text("do"), Sheet.of(form), reception.signed(ask));
    return taken(ask, form, order, again, command);
  }

  /**
   * Where not even the form is open to the person any more, what was typed is given back to be
   * copied: a delegation was taken back, or a duty.
   */
  private Response taken(Ask ask, Form form, Order order, Again again, Command command) {
    try {
      return take(ask, form, order, again, command);
    } catch (Refused refused) {
      return givenBack(ask, order, refused);
    }
  }

  /** What was typed, in place of a form that is not open; the status is that of the refusal. */
  Response givenBack(Ask ask, Order order, Refused refused) {
    Reader reader = order.visitor().reader();
    ConsoleFrame frame =
        new ConsoleFrame(
            reception.site(),
            order.visitor(),
            Tab.WRITE,
            ask.path(),
            reader.say("given-back.title"));
    int status = Complaints.of(refused, ask.language()).status();
    List<GivenBackScreen.Typed> typed = new GivenBack(order.sheet(), reader).typed();
    return screens.show(
        status, "givenback", new GivenBackScreen(frame, reader.say("given-back.why"), typed));
  }

  private Response take(Ask ask, Form form, Order order, Again again, Command command) {
    Visitor.Signed visitor = order.visitor();
    if (form.isBroughtBack()) {
      return again.show(new View(visitor, order.sheet(), Complaints.NONE, ""));
    }
    if (!visitor.owns(form)) {
      String words = ProblemWords.in(ask.language()).say(FOREIGN, List.of());
      Complaints foreign = new Complaints(403, words, List.of());
      return again.show(new View(visitor, order.sheet(), foreign, ""));
    }
    Optional<Edit> edit = Edit.find(order.button());
    if (edit.isPresent() || order.button().equals("preview")) {
      Sheet edited = edit.map(one -> one.apply(order.sheet())).orElse(order.sheet());
      return again.show(new View(visitor, edited, Complaints.NONE, ""));
    }
    return carriedOut(ask, order, again, command);
  }

  private Response carriedOut(Ask ask, Order order, Again again, Command command) {
    Visitor.Signed visitor = order.visitor();
    Sheet sheet = pictures.placed(order.sheet(), visitor.account()).withoutEmptyPieces();
    try {
      Order.Done done = command.carryOut(new Order(order.button(), sheet, visitor));
      kept.forget(visitor.account(), ask.path(), sheet.paper());
      String path = "console/publications/" + done.publication().id() + "?done=" + done.notice();
      return reception.to(ask, path).build();
    } catch (Refused refused) {
      Sheet roomy = sheet.withRoomOf(order.sheet());
      return again.show(new View(visitor, roomy, WritingForms.complaints(refused, visitor), ""));
    }
  }
}
