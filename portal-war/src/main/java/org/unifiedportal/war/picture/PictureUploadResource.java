package org.unifiedportal.war.picture;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.picture.Picture;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.vault.Declaration;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.FormParts;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Tab;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.document.Uploads;
import org.unifiedportal.war.http.RequestRefused;
import org.unifiedportal.war.page.Reader;

/** Takes a picture into a library, with what is told of it; what is refused is asked anew. */
@Path("{language: kk|ru|en}/console/pictures/upload")
@Dependent
public class PictureUploadResource {
  private static final String PATH = PicturesResource.PATH + "/upload";

  private final OwnPictures own;
  private final TakingPictures taking;
  private final Uploads uploads;
  private final Reception reception;
  private final Screens screens;

  /** Those who take in. */
  @Inject
  public PictureUploadResource(
      OwnPictures own,
      TakingPictures taking,
      Uploads uploads,
      Reception reception,
      Screens screens) {
    this.own = own;
    this.taking = taking;
    this.uploads = uploads;
    this.reception = reception;
    this.screens = screens;
  }

  /** Asks for the file, and says before how large it may be. */
  @GET
  public Response ask(@BeanParam Ask ask) {
    Visitor.Signed visitor = reception.signed(ask);
    own.agency("", visitor.account());
    return show(visitor, new PictureSheet(Map.of()), Complaints.NONE, "");
  }

  /** Takes it; what was typed is shown again when it is refused. */
  @POST
  public Response take(@BeanParam Ask ask, @Context HttpHeaders headers, InputStream body) {
    Visitor.Signed visitor = reception.signed(ask);
    String type = Objects.requireNonNullElse(headers.getHeaderString(HttpHeaders.CONTENT_TYPE), "");
    FormParts parts = FormParts.of(type, uploads.bounded(body));
    try {
      uploads.refuseTooLarge(headers);
      Optional<FormParts.Part> file = parts.next();
      reception.refuseForged(ask, visitor, parts.fields());
      Picture picture = take(PictureSheet.of(parts.fields()), file, visitor);
      return reception.to(ask, PicturesResource.PATH + "/" + picture.id() + "?done=added").build();
    } catch (Refused refused) {
      return again(visitor, parts, refused);
    } catch (RequestRefused refused) {
      if (refused.problem().status() == 403) {
        throw refused;
      }
      Complaints complaints = PictureComplaints.of(refused, ask.language());
      return show(visitor, PictureSheet.of(parts.fields()), complaints, "");
    }
  }

  private Picture take(PictureSheet sheet, Optional<FormParts.Part> file, Visitor.Signed visitor) {
    AgencyId agency = own.agency(sheet.text("agency"), visitor.account());
    FormParts.Part part =
        file.orElseThrow(() ->
            new Refused(
                new Refusal.Invalid(new Issues().add("", "issue.file-not-chosen").found())));
    return taking.take(
        uploads.take(part.bytes(), new Declaration(part.name(), part.mediaType())),
        agency,
        new TakingPictures.Told(sheet.alt(), sheet.credit(), sheet.licence()),
        visitor.account().actor());
  }

  /** A right that is missing is no matter of the form. */
  private Response again(Visitor.Signed visitor, FormParts parts, Refused refused) {
    if (refused.refusal() instanceof Refusal.NotAllowed) {
      throw refused;
    }
    String existing = SeveralPictures.existing(refused, visitor.reader());
    Complaints complaints = PictureComplaints.of(refused, visitor.reader().language());
    return show(visitor, PictureSheet.of(parts.fields()), complaints, existing);
  }

  private Response show(
      Visitor.Signed visitor, PictureSheet sheet, Complaints complaints, String existing) {
    Reader reader = visitor.reader();
    AgencyId agency = own.agency(sheet.text("agency"), visitor.account());
    List<FormField> fields = new ArrayList<>(own.choice(agency, visitor));
    fields.addAll(new PictureFields(sheet, complaints, reader).all());
    return screens.show(
        complaints.status(),
        "picture-upload",
        new PictureUploadScreen(
            new ConsoleFrame(
                reception.site(), visitor, Tab.WRITE, PATH, reader.say("picture.upload")),
            complaints,
            reader.to(PATH),
            fields,
            reader.say(
                "picture.limits",
                uploads.limits().pictureBytes() >> 20,
                uploads.limits().pixels() / 1_000_000),
            existing));
  }
}
