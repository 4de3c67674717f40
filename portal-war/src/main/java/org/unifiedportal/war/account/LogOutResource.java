package org.unifiedportal.war.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.unifiedportal.core.account.Sessions;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Visitor;

/** The way out. */
@Path("{language: kk|ru|en}/console/log-out")
@Dependent
public class LogOutResource {
  private final Sessions sessions;
  private final Reception reception;
  private final Screens screens;

  /** Those who let out. */
  @Inject
  public LogOutResource(Sessions sessions, Reception reception, Screens screens) {
    this.sessions = sessions;
    this.reception = reception;
    this.screens = screens;
  }

  /** Ends the session. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response leave(@BeanParam Ask ask, MultivaluedMap<String, String> typed) {
    Visitor.Signed visitor = reception.half(ask);
    reception.refuseForged(ask, visitor, new Form(typed));
    sessions.end(visitor.presence(), visitor.presence().session().id());
    return screens.farewell(ask, "console/log-in?after=leaving");
  }
}
