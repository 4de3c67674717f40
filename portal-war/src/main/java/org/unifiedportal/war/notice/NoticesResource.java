package org.unifiedportal.war.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.regex.Pattern;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.Access;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.notice.Danger;
import org.unifiedportal.core.notice.Notice;
import org.unifiedportal.core.notice.NoticeId;
import org.unifiedportal.core.notice.RaisingNotices;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Visitor;

/**
 * Warns people in three taps: what threatens, the words as they are written already, until when.
 * Only for those who publish.
 */
@Path("{language: kk|ru|en}/console/notices")
@Dependent
public class NoticesResource {
  /** Where the notices stand in the console. */
  public static final String PATH = "console/notices";

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final RaisingNotices raising;
  private final NoticeForms forms;
  private final Reception reception;
  private final Screens screens;

  /** Those who warn. */
  @Inject
  public NoticesResource(
      RaisingNotices raising, NoticeForms forms, Reception reception, Screens screens) {
    this.raising = raising;
    this.forms = forms;
    this.reception = reception;
    this.screens = screens;
  }

  /** Whether the person warns for any agency. */
  public static boolean isFor(Account account) {
    return !account.agencies(Scope.PUBLISH).isEmpty();
  }

  /** What is pinned, and what may be warned of. */
  @GET
  public Response list(@BeanParam Ask ask) {
    Visitor.Signed visitor = publisher(ask);
    return screens.show(200, "notices", forms.list(ask.parameter("done"), visitor));
  }

  /** Takes a notice down. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response end(@BeanParam Ask ask, MultivaluedMap<String, String> typed) {
    Form form = new Form(typed);
    Visitor.Signed visitor = publisher(ask);
    reception.refuseForged(ask, visitor, form);
    Notice notice = own(form.text("notice"), visitor.account());
    raising.end(notice.id(), visitor.account().actor());
    return reception.to(ask, PATH + "?done=ended").build();
  }

  /** A notice of somebody else's agency is not found. */
  private Notice own(String id, Account account) {
    Refused unknown = new Refused(new Refusal.NotFound("notice", id));
    if (!ID.matcher(id).matches()) {
      throw unknown;
    }
    Notice notice = raising.get(new NoticeId(UUID.fromString(id)));
    if (!Access.isAllowed(account, Scope.PUBLISH, notice.agency())) {
      throw unknown;
    }
    return notice;
  }

  /** The words of a danger, ready to be pinned. */
  @GET
  @Path("{danger}")
  public Response write(@BeanParam Ask ask, @PathParam("danger") String key) {
    Visitor.Signed visitor = publisher(ask);
    Danger danger = danger(key);
    return screens.show(
        200, "notice", forms.form(danger, NoticeForms.template(danger), Complaints.NONE, visitor));
  }

  /** Pins it. */
  @POST
  @Path("{danger}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response raise(
      @BeanParam Ask ask, @PathParam("danger") String key, MultivaluedMap<String, String> typed) {
    Form form = new Form(typed);
    Visitor.Signed visitor = publisher(ask);
    Danger danger = danger(key);
    try {
      reception.refuseForged(ask, visitor, form);
      raising.raise(forms.command(danger, form, visitor), visitor.account().actor());
      return reception.to(ask, PATH + "?done=raised").build();
    } catch (Refused refused) {
      Complaints complaints = Complaints.of(refused, visitor.reader().language());
      return screens.show(
          complaints.status(), "notice", forms.form(danger, form, complaints, visitor));
    }
  }

  private static Danger danger(String key) {
    return Danger.find(key).orElseThrow(() -> new Refused(new Refusal.NotFound("danger", key)));
  }

  /** Whoever publishes nothing doesn't learn that there is such a screen. */
  private Visitor.Signed publisher(Ask ask) {
    Visitor.Signed visitor = reception.signed(ask);
    if (!isFor(visitor.account())) {
      throw new Refused(new Refusal.NotFound("account", "notices"));
    }
    return visitor;
  }
}
