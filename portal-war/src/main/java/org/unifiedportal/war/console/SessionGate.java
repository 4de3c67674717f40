package org.unifiedportal.war.console;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.unifiedportal.war.page.Reader;

/**
 * Loses nothing that was typed when a session has ended: a form that comes without one is not
 * carried out but kept on the page, to be brought back after signing in.
 */
@Provider
@Priority(Priorities.USER + 1)
public class SessionGate implements ContainerRequestFilter {
  private static final Pattern CONSOLE = Pattern.compile("/?(kk|ru|en)/console(/.*)?");

  /** Doors, whose passwords and codes no page keeps, and what is asked for by a program or link. */
  private static final Pattern OPEN =
      Pattern.compile(
          "console/(log-in|log-out|open-id(/.*)?|second-factor|password|invitation|check"
              + "|unfinished|audit(/.*)?)");

  private static final Set<String> LEFT_OUT =
      Set.of(Form.TOKEN, "do", "password", "present", "wanted");

  private final Reception reception;
  private final Screens screens;

  /** Everything that tells who comes and shows screens. */
  @Inject
  public SessionGate(Reception reception, Screens screens) {
    this.reception = reception;
    this.screens = screens;
  }

  @Override
  public void filter(ContainerRequestContext asked) {
    boolean isForm = asked.getMethod().equals("POST");
    if (!isForm || !CONSOLE.matcher(asked.getUriInfo().getPath()).matches()) {
      return;
    }
    Ask ask = new Incoming(asked);
    if (!OPEN.matcher(ask.path()).matches() && !isSigned(ask)) {
      SentForm.of(asked).ifPresent(sent -> asked.abortWith(kept(ask, sent)));
    }
  }

  private boolean isSigned(Ask ask) {
    return reception.find(ask).filter(visitor -> visitor.presence().isComplete()).isPresent();
  }

  private Response kept(Ask ask, SentForm sent) {
    Visitor.Guest guest = reception.guest(ask);
    Reader reader = guest.reader();
    List<KeptScreen.Carried> carried =
        sent.fields().stream().filter(one -> !LEFT_OUT.contains(one.name())).toList();
    List<KeptScreen.Typed> typed = new TypedWords(ask.path(), reader).of(carried);
    String title = reader.say(typed.isEmpty() ? "kept.nothing.title" : "kept.title");
    ConsoleFrame frame =
        new ConsoleFrame(reception.site(), guest, Tab.WORK, "console/log-in", title);
    return screens.show(
        401, "kept", new KeptScreen(frame, ask.path(), sent.hadFiles(), carried, typed));
  }
}
