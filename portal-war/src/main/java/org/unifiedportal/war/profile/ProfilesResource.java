package org.unifiedportal.war.profile;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Tab;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.page.Reader;

/** The agencies one administers, as a tree. */
@Path("{language: kk|ru|en}/console/agencies")
@Dependent
public class ProfilesResource {
  /** Where they stand in the console. */
  public static final String PATH = "console/agencies";

  private final ProfileForms forms;
  private final Reception reception;
  private final Screens screens;

  /** Those who know agencies. */
  @Inject
  public ProfilesResource(ProfileForms forms, Reception reception, Screens screens) {
    this.forms = forms;
    this.reception = reception;
    this.screens = screens;
  }

  /** Every agency behind the one above it. */
  @GET
  public Response list(@BeanParam Ask ask) {
    Visitor.Signed visitor = reception.signed(ask);
    List<Agency> own = forms.administered(visitor.account());
    boolean mayFound = ProfileForms.mayFound(visitor.account());
    if (own.isEmpty() && !mayFound) {
      throw new Refused(new Refusal.NotFound("account", "agencies"));
    }
    Reader reader = visitor.reader();
    return screens.show(
        200,
        "profiles",
        new ProfilesScreen(
            new ConsoleFrame(
                reception.site(), visitor, Tab.MORE, PATH, reader.say("profile.title")),
            tree(own, reader),
            mayFound ? reader.to(FoundingResource.PATH) : ""));
  }

  private List<ProfilesScreen.Row> tree(List<Agency> own, Reader reader) {
    Set<AgencyId> ids = own.stream().map(Agency::id).collect(Collectors.toSet());
    return own.stream()
        .filter(one -> one.findParent().filter(ids::contains).isEmpty())
        .flatMap(top -> branch(top, 0, own, reader))
        .toList();
  }

  private Stream<ProfilesScreen.Row> branch(
      Agency agency, int depth, List<Agency> own, Reader reader) {
    ProfilesScreen.Row row =
        new ProfilesScreen.Row(
            reader.to(PATH + "/" + agency.id()),
            reader.shown(agency.shortName()).words(),
            forms.facts(agency, reader),
            Math.min(depth, ProfilesScreen.DEEPEST));
    Stream<ProfilesScreen.Row> below =
        own.stream()
            .filter(one -> one.findParent().filter(agency.id()::equals).isPresent())
            .flatMap(child -> branch(child, depth + 1, own, reader));
    return Stream.concat(Stream.of(row), below);
  }
}
