package org.unifiedportal.war.register;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.document.RegisterLine;
import org.unifiedportal.core.document.RegisterStore;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Tab;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.page.Reader;

/** Lists the documents of the person's agencies, in any standing, those changed last first. */
@Path("{language: kk|ru|en}/console/documents")
@Dependent
public class RegisterResource {
  private static final int PAGE = 20;

  private final RegisterStore register;
  private final AgencyStore agencies;
  private final Reception reception;
  private final Screens screens;

  /** Everything the register shows. */
  @Inject
  public RegisterResource(
      RegisterStore register, AgencyStore agencies, Reception reception, Screens screens) {
    this.register = register;
    this.agencies = agencies;
    this.reception = reception;
    this.screens = screens;
  }

  /** A page of it, as far as it was asked for. */
  @GET
  public Response list(@BeanParam Ask ask) {
    Visitor.Signed visitor = reception.signed(ask);
    Reader reader = visitor.reader();
    RegisterQuestion question = RegisterQuestion.of(ask);
    List<RegisterLine> lines = register.list(question.filter(visitor.account()), PAGE + 1);
    RegisterRows rows = new RegisterRows(agencies, reader);
    String more =
        lines.size() > PAGE
            ? reader.to("console/documents" + question.behind(lines.get(PAGE - 1).place()))
            : "";
    boolean writes = !visitor.account().agencies(Scope.WRITE).isEmpty();
    return screens.show(
        200,
        "register",
        new RegisterScreen(
            new ConsoleFrame(
                reception.site(),
                visitor,
                Tab.DOCUMENTS,
                "console/documents",
                reader.say("console.tab.documents")),
            ask.parameter("done").equals("discarded") ? reader.say("discard.document.gone") : "",
            question.fields(reader),
            question.isNarrow(),
            writes ? reader.to("console/documents/upload") : "",
            lines.stream().limit(PAGE).map(rows::of).toList(),
            more));
  }
}
