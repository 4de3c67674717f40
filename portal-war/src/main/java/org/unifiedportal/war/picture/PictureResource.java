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
import java.util.Set;
import org.unifiedportal.core.picture.DescribePicture;
import org.unifiedportal.core.picture.DescribingPictures;
import org.unifiedportal.core.picture.Picture;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Visitor;

/** One picture of a library: seen, described, cropped. */
@Path("{language: kk|ru|en}/console/pictures/{id}")
@Dependent
public class PictureResource {
  private static final Set<String> NOTICES = Set.of("added", "saved", "down");

  private final OwnPictures own;
  private final DescribingPictures describing;
  private final PictureShowing showing;
  private final Reception reception;

  /** Those who describe. */
  @Inject
  public PictureResource(
      OwnPictures own, DescribingPictures describing, PictureShowing showing, Reception reception) {
    this.own = own;
    this.describing = describing;
    this.showing = showing;
    this.reception = reception;
  }

  /** What is told of it. */
  @GET
  public Response show(@BeanParam Ask ask, @PathParam("id") String id) {
    Visitor.Signed visitor = reception.signed(ask);
    Picture picture = own.get(id, visitor.account());
    String done = NOTICES.contains(ask.parameter("done")) ? ask.parameter("done") : "";
    return showing.show(picture, visitor, PictureSheet.of(picture), Complaints.NONE, done);
  }

  /** Describes it anew; what was typed is shown again when it is refused. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response describe(
      @BeanParam Ask ask, @PathParam("id") String id, MultivaluedMap<String, String> typed) {
    Visitor.Signed visitor = reception.signed(ask);
    Form form = new Form(typed);
    Picture picture = own.getToChange(id, visitor.account());
    PictureSheet sheet = PictureSheet.of(form);
    try {
      reception.refuseForged(ask, visitor, form);
      describing.describe(
          new DescribePicture(picture.id(), version(sheet), sheet.description()),
          visitor.account().actor());
      return reception.to(ask, PicturesResource.PATH + "/" + id + "?done=saved").build();
    } catch (Refused refused) {
      Complaints complaints = PictureComplaints.of(refused, ask.language());
      return showing.show(picture, visitor, sheet, complaints, "");
    }
  }

  private static long version(PictureSheet sheet) {
    String typed = sheet.text("version");
    return typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : 0;
  }
}
