package org.unifiedportal.war.console;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.unifiedportal.core.account.Entered;
import org.unifiedportal.war.page.Templates;

/** Shows screens: rendered for one visitor, kept by nobody. */
@Dependent
public class Screens {
  private static final Templates TEMPLATES = new Templates();

  private final Reception reception;

  /** Screens of the visitors of this reception. */
  @Inject
  public Screens(Reception reception) {
    this.reception = reception;
  }

  /** A screen as an answer. */
  public Response show(int status, String template, Screen screen) {
    Visitor visitor = screen.frame().visitor();
    Response.ResponseBuilder answer =
        Response.status(status)
            .type("text/html; charset=utf-8")
            .header(HttpHeaders.CONTENT_LANGUAGE, visitor.reader().language().tag())
            .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
            .entity(TEMPLATES.render("console/" + template, screen));
    if (visitor instanceof Visitor.Guest guest && guest.isNew()) {
      answer.cookie(reception.cookies().form(guest.proof()));
    }
    return answer.build();
  }

  /** Sends somebody who came in to a path of the console, with the new session. */
  public Response welcome(Ask ask, Entered entered, String path) {
    return reception.to(ask, path).cookie(reception.cookies().session(entered.secret())).build();
  }

  /** Sends somebody to a provider's door, with what is needed on the way back. */
  public Response depart(URI door, String round) {
    return Response.seeOther(door)
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .header("Referrer-Policy", "no-referrer")
        .cookie(reception.cookies().round(round))
        .build();
  }

  /** The same answer to somebody whose way to a provider and back is over. */
  public Response returned(Response answer) {
    return Response.fromResponse(answer).cookie(reception.cookies().roundOver()).build();
  }

  /** Sends somebody who left to a path, without the session. */
  public Response farewell(Ask ask, String path) {
    return reception.to(ask, path).cookie(reception.cookies().sessionOver()).build();
  }
}
