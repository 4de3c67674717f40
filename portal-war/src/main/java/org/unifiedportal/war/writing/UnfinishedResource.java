package org.unifiedportal.war.writing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.page.Reader;

/**
 * Takes what is being typed, every few seconds, from the script of the form. It answers in words
 * for the line that tells how the text stands; whoever isn't signed in is told so by the status.
 */
@Path("{language: kk|ru|en}/console/unfinished")
@Dependent
public class UnfinishedResource {
  private static final Pattern FORM =
      Pattern.compile("console/(write/[a-z-]{1,40}|publications/[0-9a-f-]{36})");

  private static final Pattern CARD = Pattern.compile("console/documents/[0-9a-f-]{36}");

  private static final Pattern MARK = Pattern.compile("[a-z0-9]{0,40}");
  private static final String KEPT_AS = "Kept-As";

  private final Kept kept;
  private final Reception reception;

  /** Keeps what is typed. */
  @Inject
  public UnfinishedResource(Kept kept, Reception reception) {
    this.kept = kept;
    this.reception = reception;
  }

  /**
   * Whether a form would be taken now, asked before one is sent: nobody answers where the portal is
   * away, and 503 where its database is, which is looked into for whoever asks.
   */
  @GET
  public Response ask(@BeanParam Ask ask) {
    return signed(ask).isPresent() ? words(200, "") : words(401, "");
  }

  /** Keeps it, or forgets it where the person doesn't want it any more. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response keep(@BeanParam Ask ask, MultivaluedMap<String, String> typed) {
    Form form = new Form(typed);
    Optional<Visitor.Signed> visitor = signed(ask);
    if (visitor.isEmpty()) {
      return words(401, "");
    }
    String address = form.text("form");
    boolean isCard = CARD.matcher(address).matches();
    Sheet sheet = isCard ? Sheet.ofCard(form) : Sheet.of(form);
    if (!visitor.get().owns(form)
        || !isCard && !FORM.matcher(address).matches()
        || !Kept.isPaper(sheet.paper())
        || !MARK.matcher(form.text("mark")).matches()) {
      return words(403, "");
    }
    return form.has("forget")
        ? forget(ask, visitor.get(), address, sheet.paper())
        : kept.keep(visitor.get().account(), address, sheet, form.text("mark"))
            .map(one -> kept(visitor.get().reader(), one))
            .orElseGet(() -> words(200, visitor.get().reader().say("keeping.nothing")));
  }

  private Optional<Visitor.Signed> signed(Ask ask) {
    return reception.find(ask).filter(signed -> signed.presence().isComplete());
  }

  /** What a script knows this text again by goes along as the form tells it. */
  private static Response kept(Reader reader, Kept.Typed one) {
    String said = reader.say("keeping.kept", reader.days().moment(one.at()));
    return Response.fromResponse(words(200, said)).header(KEPT_AS, one.known()).build();
  }

  private Response forget(Ask ask, Visitor.Signed visitor, String address, String paper) {
    kept.forget(visitor.account(), address, paper);
    return reception.to(ask, address).build();
  }

  private static Response words(int status, String words) {
    return Response.status(status)
        .type("text/plain; charset=utf-8")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .entity(words)
        .build();
  }
}
