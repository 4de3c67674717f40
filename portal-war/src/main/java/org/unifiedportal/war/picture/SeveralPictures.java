package org.unifiedportal.war.picture;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.picture.Alt;
import org.unifiedportal.core.picture.Picture;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.vault.Declaration;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.FormParts;
import org.unifiedportal.war.console.Outcomes.Outcome;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.document.Uploads;
import org.unifiedportal.war.http.RequestRefused;
import org.unifiedportal.war.page.Reader;

/** Takes pictures of a form in, each for itself or with the reason why not. */
@Dependent
public class SeveralPictures {
  private final Uploads uploads;
  private final TakingPictures taking;

  /** Those who take in. */
  @Inject
  public SeveralPictures(Uploads uploads, TakingPictures taking) {
    this.uploads = uploads;
    this.taking = taking;
  }

  /** Whose library they come into, and who brings them. */
  record Sender(AgencyId agency, Visitor.Signed visitor) {
    Reader reader() {
      return visitor.reader();
    }
  }

  /** Takes one in, what it shows to be told later; whatever is wrong with it stays with it. */
  Outcome take(FormParts.Part part, PictureSheet sheet, Sender sender) {
    Declaration declared = new Declaration(part.name(), part.mediaType());
    Reader reader = sender.reader();
    try {
      Picture picture =
          taking.take(
              uploads.take(part.bytes(), declared),
              sender.agency(),
              new TakingPictures.Told(new Alt.Unchosen(), sheet.credit(), sheet.licence()),
              sender.visitor().account().actor());
      return new Outcome(
          part.name(),
          reader.say("picture.several.taken"),
          reader.to(PicturesResource.PATH + "/" + picture.id()),
          reader.say("picture.several.tell"),
          true);
    } catch (Refused refused) {
      Complaints complaints = PictureComplaints.of(refused, reader.language());
      String existing = existing(refused, reader);
      return existing.isEmpty()
          ? not(part, complaints)
          : new Outcome(
              part.name(), words(complaints), existing, reader.say("picture.existing"), false);
    } catch (RequestRefused refused) {
      return not(part, PictureComplaints.of(refused, reader.language()));
    }
  }

  private static Outcome not(FormParts.Part part, Complaints complaints) {
    return Outcome.not(part.name(), words(complaints));
  }

  private static String words(Complaints complaints) {
    String words = (complaints.general() + " " + complaints.at("file")).strip();
    return words.isEmpty() ? complaints.at("credit") : words;
  }

  /** The address of the picture that holds the file, or held it. */
  static String existing(Refused refused, Reader reader) {
    return refused.refusal() instanceof Refusal.Conflict(String key, List<Object> arguments)
            && PictureComplaints.KNOWN.contains(key)
        ? reader.to(PicturesResource.PATH + "/" + arguments.getFirst())
        : "";
  }
}
