package org.unifiedportal.war.picture;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.Access;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.picture.Picture;
import org.unifiedportal.core.picture.PictureId;
import org.unifiedportal.core.picture.PictureStore;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.FormField.Choice;
import org.unifiedportal.war.console.FormField.Look;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.page.Reader;

/** Libraries as far as a person may see and change them; pictures of others are not found. */
@Dependent
public class OwnPictures {
  private final PictureStore store;
  private final AgencyStore agencies;

  /** Reads from these stores. */
  @Inject
  public OwnPictures(PictureStore store, AgencyStore agencies) {
    this.store = store;
    this.agencies = agencies;
  }

  /** A picture of one of the person's agencies; any other is not found. */
  Picture get(String id, Account account) {
    return PictureId.parse(id)
        .flatMap(store::find)
        .filter(found -> Access.isAllowed(account, Scope.READ, found.agency()))
        .orElseThrow(() -> new Refused(new Refusal.NotFound("picture", id)));
  }

  /** The same when the person may change it. */
  Picture getToChange(String id, Account account) {
    Picture picture = get(id, account);
    refuseWithoutWriting(picture.agency(), account);
    return picture;
  }

  /**
   * The same when the person may take it down; of what a closed agency left behind, also whoever
   * administers the portal.
   */
  Picture getToTakeDown(String id, Account account) {
    return PictureId.parse(id)
        .flatMap(store::find)
        .filter(found ->
            found.isInLibrary() && Access.answersForArchive(account, found.agency(), agencies))
        .orElseGet(() -> {
          Picture picture = get(id, account);
          if (!mayTakeDown(picture, account)) {
            throw new Refused(new Refusal.NotAllowed("refusal.no-right"));
          }
          return picture;
        });
  }

  /** Whether the person publishes for the picture's agency or administers it. */
  static boolean mayTakeDown(Picture picture, Account account) {
    return Access.isAllowed(account, Scope.PUBLISH, picture.agency())
        || Access.isAllowed(account, Scope.ADMINISTER, picture.agency());
  }

  /** The agency that was chosen, else the first the person writes for. */
  AgencyId agency(String chosen, Account account) {
    Optional<AgencyId> wanted = PictureId.parse(chosen).map(id -> new AgencyId(id.value()));
    wanted.ifPresent(agency -> refuseWithoutWriting(agency, account));
    return wanted
        .or(() -> writing(account).stream().findFirst())
        .orElseThrow(() -> new Refused(new Refusal.NotAllowed("refusal.no-right")));
  }

  private static List<AgencyId> writing(Account account) {
    return account.agencies(Scope.WRITE).stream()
        .sorted(Comparator.comparing(AgencyId::toString))
        .toList();
  }

  private static void refuseWithoutWriting(AgencyId agency, Account account) {
    if (!Access.isAllowed(account, Scope.WRITE, agency)) {
      throw new Refused(new Refusal.NotAllowed("refusal.no-right"));
    }
  }

  /** Asks for whom; whoever writes for one agency is not asked. */
  List<FormField> choice(AgencyId agency, Visitor.Signed visitor) {
    Reader reader = visitor.reader();
    List<Choice> choices =
        writing(visitor.account()).stream()
            .flatMap(id -> agencies.find(id).stream())
            .map(one ->
                new Choice(
                    one.id().toString(),
                    reader.shown(one.shortName()).words(),
                    one.id().equals(agency)))
            .toList();
    return choices.size() < 2
        ? List.of()
        : List.of(FormField.must(Look.CHOICE, "agency", reader.say("picture.agency")).of(choices));
  }
}
