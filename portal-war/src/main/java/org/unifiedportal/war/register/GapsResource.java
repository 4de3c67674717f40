package org.unifiedportal.war.register;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.document.RegisterStore;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Tab;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.page.Reader;

/** Tells which fields the cards of the person's agencies lack, and how many cards each. */
@Path("{language: kk|ru|en}/console/documents/missing")
@Dependent
public class GapsResource {
  private final RegisterStore register;
  private final Reception reception;
  private final Screens screens;

  /** Everything the list shows. */
  @Inject
  public GapsResource(RegisterStore register, Reception reception, Screens screens) {
    this.register = register;
    this.reception = reception;
    this.screens = screens;
  }

  /** The fields that are missing, what stops publishing first. */
  @GET
  public Response list(@BeanParam Ask ask) {
    Visitor.Signed visitor = reception.signed(ask);
    Reader reader = visitor.reader();
    List<GapsScreen.Gap> gaps = new ArrayList<>();
    Set<AgencyId> agencies = visitor.account().agencies(Scope.READ);
    Map<String, Integer> read = register.readFromFiles(agencies);
    register
        .gaps(agencies)
        .forEach(
            (field, count) -> gaps.add(gap(field, count, read.getOrDefault(field, 0), reader)));
    ConsoleFrame frame =
        new ConsoleFrame(
            reception.site(),
            visitor,
            Tab.DOCUMENTS,
            "console/documents/missing",
            reader.say("register.missing"));
    return screens.show(200, "gaps", new GapsScreen(frame, gaps));
  }

  /** What stands in the form already, read from the file, isn't to be filled in any more. */
  private static GapsScreen.Gap gap(String field, int lacking, int read, Reader reader) {
    boolean isMany = lacking >= RegisterStore.MOST_COUNTED;
    int empty = isMany ? lacking : lacking - read;
    return new GapsScreen.Gap(
        reader.say("gap." + field),
        empty == 0 ? "" : count(empty, reader),
        read == 0 ? "" : reader.say("register.read-from-file", count(read, reader)),
        reader.to("console/documents?lacks=" + field));
  }

  private static String count(int documents, Reader reader) {
    return documents < RegisterStore.MOST_COUNTED
        ? reader.count("files.count", documents)
        : reader.say("register.at-least", RegisterStore.MOST_COUNTED);
  }
}
