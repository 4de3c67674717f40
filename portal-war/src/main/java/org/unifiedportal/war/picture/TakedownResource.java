package org.unifiedportal.war.picture;

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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unifiedportal.core.agency.Access;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.picture.Picture;
import org.unifiedportal.core.picture.PictureStanding;
import org.unifiedportal.core.picture.TakeDownPicture;
import org.unifiedportal.core.picture.TakedownReason;
import org.unifiedportal.core.picture.TakingDownPictures;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.FormField.Choice;
import org.unifiedportal.war.console.FormField.Look;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Tab;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.profile.ClosingResource;

/** Takes a picture down for good, with a reason; where it is used is told before. */
@Path("{language: kk|ru|en}/console/pictures/{id}/takedown")
@Dependent
public class TakedownResource {
  private final OwnPictures own;
  private final TakingDownPictures takingDown;
  private final PicturePlaces places;
  private final Reception reception;
  private final Screens screens;

  /** Those who take down. */
  @Inject
  public TakedownResource(
      OwnPictures own,
      TakingDownPictures takingDown,
      PicturePlaces places,
      Reception reception,
      Screens screens) {
    this.own = own;
    this.takingDown = takingDown;
    this.places = places;
    this.reception = reception;
    this.screens = screens;
  }

  /** Tells where it is used and asks for the reason. */
  @GET
  public Response ask(@BeanParam Ask ask, @PathParam("id") String id) {
    Visitor.Signed visitor = reception.signed(ask);
    Picture picture = own.getToTakeDown(id, visitor.account());
    return picture.standing() instanceof PictureStanding.TakenDown
        ? reception.to(ask, PicturesResource.PATH + "/" + id).build()
        : show(picture, visitor, Typed.NOTHING, Complaints.NONE);
  }

  /** Takes it down. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response takeDown(
      @BeanParam Ask ask, @PathParam("id") String id, MultivaluedMap<String, String> sent) {
    Visitor.Signed visitor = reception.signed(ask);
    Form form = new Form(sent);
    Picture picture = own.getToTakeDown(id, visitor.account());
    Typed typed = new Typed(form.text("reason"), form.text("note"));
    try {
      reception.refuseForged(ask, visitor, form);
      takingDown.takeDown(typed.command(picture), visitor.account().actor());
      return reception.to(ask, back(picture, visitor) + "?done=down").build();
    } catch (Refused refused) {
      return show(picture, visitor, typed, PictureComplaints.of(refused, ask.language()));
    }
  }

  /** Whoever takes it out of an archive sees no more of the library than everybody. */
  private static String back(Picture picture, Visitor.Signed visitor) {
    return Access.isAllowed(visitor.account(), Scope.READ, picture.agency())
        ? PicturesResource.PATH + "/" + picture.id()
        : ClosingResource.path(picture.agency());
  }

  private record Typed(String reason, String note) {
    static final Typed NOTHING = new Typed("", "");

    /** Whatever else somebody has told of it meanwhile, it must go: the version is today's. */
    TakeDownPicture command(Picture picture) {
      Optional<TakedownReason> known = TakedownReason.find(reason);
      new Issues().addIf(known.isEmpty(), "/reason", "issue.required").refuseIfAny();
      return new TakeDownPicture(picture.id(), picture.version(), known.orElseThrow(), note);
    }
  }

  private Response show(
      Picture picture, Visitor.Signed visitor, Typed typed, Complaints complaints) {
    Reader reader = visitor.reader();
    String path = PicturesResource.PATH + "/" + picture.id();
    return screens.show(
        complaints.status(),
        "picture-takedown",
        new TakedownScreen(
            new ConsoleFrame(
                reception.site(),
                visitor,
                Tab.WRITE,
                path + "/takedown",
                reader.say("picture.takedown")),
            complaints,
            PictureWords.of(picture, reader),
            fields(typed, complaints, reader),
            places.of(picture, visitor),
            places.isShared(picture) ? reader.say("picture.takedown.shared") : "",
            reader.to(path),
            reader.to(back(picture, visitor))));
  }

  private static List<FormField> fields(Typed typed, Complaints complaints, Reader reader) {
    List<Choice> reasons =
        Stream.concat(
                Stream.of(new Choice("", reader.say("change.none"), false)),
                Stream.of(TakedownReason.values())
                    .map(one ->
                        new Choice(
                            one.key(),
                            reader.say("takedown.for-" + one.key()),
                            one.key().equals(typed.reason()))))
            .toList();
    return List.of(
        FormField.must(Look.CHOICE, "reason", reader.say("picture.takedown.reason"))
            .of(reasons)
            .held(complaints),
        FormField.may(Look.WORDS, "note", reader.say("picture.takedown.note"))
            .hinted(reader.say("picture.takedown.note.hint"))
            .with(typed.note())
            .held(complaints));
  }
}
