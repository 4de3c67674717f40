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
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.vault.BatchLimits;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.FormParts;
import org.unifiedportal.war.console.Outcomes;
import org.unifiedportal.war.console.Outcomes.Outcome;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Tab;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.document.Uploads;
import org.unifiedportal.war.http.RequestRefused;
import org.unifiedportal.war.page.Reader;

/** Takes several pictures at once, author and terms told for all; bad ones hold up no good one. */
@Path("{language: kk|ru|en}/console/pictures/several")
@Dependent
public class SeveralResource {
  private static final String PATH = PicturesResource.PATH + "/several";

  private final OwnPictures own;
  private final SeveralPictures several;
  private final Uploads uploads;
  private final Reception reception;
  private final Screens screens;

  /** Those who take in. */
  @Inject
  public SeveralResource(
      OwnPictures own,
      SeveralPictures several,
      Uploads uploads,
      Reception reception,
      Screens screens) {
    this.own = own;
    this.several = several;
    this.uploads = uploads;
    this.reception = reception;
    this.screens = screens;
  }

  /** Asks for the files, and says before how many and how large they may be. */
  @GET
  public Response ask(@BeanParam Ask ask) {
    Visitor.Signed visitor = reception.signed(ask);
    return show(visitor, new PictureSheet(Map.of()), Complaints.NONE, Outcomes.NONE);
  }

  /** Takes the files in as they come; what was taken before the form breaks off stays. */
  @POST
  public Response take(@BeanParam Ask ask, @Context HttpHeaders headers, InputStream body) {
    Visitor.Signed visitor = reception.signed(ask);
    String type = Objects.requireNonNullElse(headers.getHeaderString(HttpHeaders.CONTENT_TYPE), "");
    Batch batch = new Batch(ask, visitor, FormParts.of(type, uploads.bounded(body)));
    Complaints whole = batch.run(headers);
    return show(visitor, batch.sheet(), whole, new Outcomes(batch.outcomes));
  }

  /** One form on its way in. */
  private final class Batch {
    private final Ask ask;
    private final Visitor.Signed visitor;
    private final FormParts parts;
    private final List<Outcome> outcomes = new ArrayList<>();
    private boolean isChecked;

    Batch(Ask ask, Visitor.Signed visitor, FormParts parts) {
      this.ask = ask;
      this.visitor = visitor;
      this.parts = parts;
    }

    /** Takes what comes; gives what is wrong with the form as a whole. */
    Complaints run(HttpHeaders headers) {
      try {
        uploads.refuseTooLarge(headers);
        for (Optional<FormParts.Part> part = parts.next(); part.isPresent(); part = parts.next()) {
          outcomes.add(take(part.get()));
        }
      } catch (RequestRefused broken) {
        if (broken.problem().status() == 403) {
          throw broken;
        }
        return PictureComplaints.of(broken, ask.language());
      }
      try {
        refuseForged();
      } catch (Refused broughtBack) {
        return PictureComplaints.of(broughtBack, ask.language());
      }
      return outcomes.isEmpty() ? nothing() : Complaints.NONE;
    }

    private Complaints nothing() {
      String words = visitor.reader().say("batch.none");
      return new Complaints(422, "", List.of(new Complaints.Complaint("file", words)));
    }

    private Outcome take(FormParts.Part part) {
      refuseForged();
      AgencyId agency = own.agency(sheet().text("agency"), visitor.account());
      int most = BatchLimits.of(uploads.limits()).files();
      return outcomes.size() < most
          ? several.take(part, sheet(), new SeveralPictures.Sender(agency, visitor))
          : Outcome.not(part.name(), visitor.reader().say("batch.too-many", most));
    }

    /** The fields stand in front of the files, so whose form it is is known before any is taken. */
    private void refuseForged() {
      if (!isChecked) {
        reception.refuseForged(ask, visitor, parts.fields());
        isChecked = true;
      }
    }

    PictureSheet sheet() {
      return PictureSheet.of(parts.fields());
    }
  }

  private Response show(
      Visitor.Signed visitor, PictureSheet sheet, Complaints complaints, Outcomes outcomes) {
    Reader reader = visitor.reader();
    AgencyId agency = own.agency(sheet.text("agency"), visitor.account());
    List<FormField> fields = new ArrayList<>(own.choice(agency, visitor));
    fields.addAll(new PictureFields(sheet, complaints, reader).common());
    return screens.show(
        outcomes.status(complaints),
        "pictures-several",
        new SeveralScreen(
            new ConsoleFrame(
                reception.site(), visitor, Tab.WRITE, PATH, reader.say("picture.several")),
            complaints,
            reader.to(PATH),
            fields,
            limits(reader),
            outcomes));
  }

  private String limits(Reader reader) {
    BatchLimits batch = BatchLimits.of(uploads.limits());
    return reader.say(
        "picture.several.limits",
        batch.files(),
        uploads.limits().pictureBytes() >> 20,
        uploads.limits().pixels() / 1_000_000);
  }
}
