package org.unifiedportal.war.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.unifiedportal.core.account.Session;
import org.unifiedportal.core.account.SessionId;
import org.unifiedportal.core.account.Sessions;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Tab;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.page.Reader;

/** The devices that are signed in. */
@Path("{language: kk|ru|en}/console/sessions")
@Dependent
public class SessionsResource {
  private static final String PATH = "console/sessions";
  private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private final Sessions sessions;
  private final Reception reception;
  private final Screens screens;

  /** Those who know sessions. */
  @Inject
  public SessionsResource(Sessions sessions, Reception reception, Screens screens) {
    this.sessions = sessions;
    this.reception = reception;
    this.screens = screens;
  }

  /** The list. */
  @GET
  public Response list(@BeanParam Ask ask) {
    Visitor.Signed visitor = reception.signed(ask);
    Reader reader = visitor.reader();
    ConsoleFrame frame =
        new ConsoleFrame(reception.site(), visitor, Tab.MORE, PATH, reader.say("sessions.title"));
    return screens.show(
        200,
        "sessions",
        new SessionsScreen(
            frame,
            sessions.of(visitor.account().id()).stream()
                .map(session -> row(session, visitor))
                .toList()));
  }

  /** Ends one of them. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response end(@BeanParam Ask ask, MultivaluedMap<String, String> typed) {
    Form form = new Form(typed);
    Visitor.Signed visitor = reception.signed(ask);
    reception.refuseForged(ask, visitor, form);
    String id = form.text("session");
    if (id.matches(ID)) {
      sessions.end(visitor.presence(), new SessionId(UUID.fromString(id)));
    }
    return reception.to(ask, PATH).build();
  }

  private static SessionsScreen.Row row(Session session, Visitor.Signed visitor) {
    Reader reader = visitor.reader();
    return new SessionsScreen.Row(
        session.id().toString(),
        DeviceWords.of(session.device().name(), reader),
        session.device().address(),
        reader.days().moment(session.startedAt()),
        reader.days().moment(session.seenAt()),
        session.id().equals(visitor.presence().session().id()));
  }
}
