package org.unifiedportal.war.token;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.account.Attempts;
import org.unifiedportal.core.agency.Delegating;
import org.unifiedportal.core.agency.IssueToken;
import org.unifiedportal.core.agency.IssuingTokens;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Visitor;

/** Tokens of the agencies one administers: made and shown once, and ended. */
@Path("{language: kk|ru|en}/console/tokens")
@Dependent
public class TokensResource {
  /** Where they stand in the console. */
  public static final String PATH = "console/tokens";

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Form EMPTY = new Form(new MultivaluedHashMap<>());

  private final IssuingTokens issuing;
  private final Attempts attempts;
  private final TokenForms forms;
  private final Reception reception;
  private final Screens screens;

  /** Those who make and end tokens. */
  @Inject
  public TokensResource(
      IssuingTokens issuing,
      Attempts attempts,
      TokenForms forms,
      Reception reception,
      Screens screens) {
    this.issuing = issuing;
    this.attempts = attempts;
    this.forms = forms;
    this.reception = reception;
    this.screens = screens;
  }

  /** The list and the form. */
  @GET
  public Response list(@BeanParam Ask ask) {
    Optional<UUID> after = id(ask.parameter("after"));
    return show(
        administrator(ask),
        new TokenForms.Shown(EMPTY, Complaints.NONE, TokensScreen.Made.NONE, after));
  }

  /** Makes a token and shows it, the only time; a page that is sent again makes no second one. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response issue(@BeanParam Ask ask, MultivaluedMap<String, String> typed) {
    Form form = new Form(typed);
    Visitor.Signed visitor = administrator(ask);
    try {
      reception.refuseForged(ask, visitor, form);
    } catch (Refused broughtBack) {
      return show(visitor, refused(form, broughtBack, visitor));
    }
    return isSentAgain(form)
        ? reception.to(ask, PATH).build()
        : show(visitor, issued(form, visitor));
  }

  private boolean isSentAgain(Form form) {
    Optional<UUID> once = id(form.text("once"));
    return once.isPresent() && !attempts.take("token form " + once.get(), 1);
  }

  private TokenForms.Shown issued(Form form, Visitor.Signed visitor) {
    try {
      IssueToken command = forms.command(form, visitor.account());
      TokensScreen.Made made = forms.made(issuing.issue(command, decider(visitor)), command);
      return new TokenForms.Shown(EMPTY, Complaints.NONE, made, Optional.empty());
    } catch (Refused refused) {
      return refused(form, refused, visitor);
    }
  }

  private static TokenForms.Shown refused(Form form, Refused refused, Visitor.Signed visitor) {
    Complaints complaints = Complaints.of(refused, visitor.reader().language());
    return new TokenForms.Shown(form, complaints, TokensScreen.Made.NONE, Optional.empty());
  }

  /** Ends a token; one of somebody else's agency is not found. */
  @POST
  @Path("end")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response end(@BeanParam Ask ask, MultivaluedMap<String, String> typed) {
    Form form = new Form(typed);
    Visitor.Signed visitor = administrator(ask);
    reception.refuseForged(ask, visitor, form);
    UUID token =
        id(form.text("token"))
            .orElseThrow(() -> new Refused(new Refusal.NotFound("token", form.text("token"))));
    issuing.end(token, decider(visitor));
    return reception.to(ask, PATH).build();
  }

  private static Optional<UUID> id(String words) {
    return ID.matcher(words).matches() ? Optional.of(UUID.fromString(words)) : Optional.empty();
  }

  private static Delegating.Decider decider(Visitor.Signed visitor) {
    Account account = visitor.account();
    return new Delegating.Decider(account, account.actor());
  }

  private Response show(Visitor.Signed visitor, TokenForms.Shown shown) {
    return screens.show(shown.complaints().status(), "tokens", forms.screen(shown, visitor));
  }

  /** Whoever administers nothing doesn't learn that there is such a screen. */
  private Visitor.Signed administrator(Ask ask) {
    Visitor.Signed visitor = reception.signed(ask);
    if (forms.administered(visitor.account()).isEmpty()) {
      throw new Refused(new Refusal.NotFound("account", "tokens"));
    }
    return visitor;
  }
}
