package org.unifiedportal.war.register;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.document.AddDocument;
import org.unifiedportal.core.document.Card;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.vault.Declaration;
import org.unifiedportal.core.vault.FileFormat;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.FormParts;
import org.unifiedportal.war.console.Outcomes.Outcome;
import org.unifiedportal.war.document.DocumentDesk;
import org.unifiedportal.war.document.FileLanguage;
import org.unifiedportal.war.document.FirstCard;
import org.unifiedportal.war.document.Uploaded;
import org.unifiedportal.war.document.Uploads;
import org.unifiedportal.war.http.RequestRefused;
import org.unifiedportal.war.page.Reader;

/** Takes files of a form in, each as a draft of its own or with the reason why not. */
@Dependent
public class Intake {
  private final Uploads uploads;
  private final DocumentDesk desk;

  /** Those who take in. */
  @Inject
  public Intake(Uploads uploads, DocumentDesk desk) {
    this.uploads = uploads;
    this.desk = desk;
  }

  /**
   * For whom files are taken in, and in whose words it is told.
   *
   * @param section of the law into which they go; their kinds' where none is said
   */
  record Sender(AgencyId agency, Account account, Reader reader, Optional<String> section) {}

  /** Takes one file in; whatever is wrong with it stays with it. */
  Outcome take(FormParts.Part part, Sender sender) {
    Declaration declared = new Declaration(part.name(), part.mediaType());
    Language language = sender.reader().language();
    try {
      return taken(add(uploads.take(part.bytes(), declared), sender), declared, sender.reader());
    } catch (Refused refused) {
      return existing(refused)
          .map(id -> exists(declared, id, sender.reader()))
          .orElseGet(
              () -> refused(declared, CardComplaints.of(refused, language), sender.reader()));
    } catch (RequestRefused refused) {
      return refused(declared, CardComplaints.of(refused, language), sender.reader());
    }
  }

  private Added add(Uploaded uploaded, Sender sender) {
    Language language = FileLanguage.of(null, uploaded.declared().name());
    Card named = FirstCard.of(uploaded, language);
    Card card = sender.section().map(section -> FirstCard.in(section, named)).orElse(named);
    AddDocument command = new AddDocument(sender.agency(), card, uploaded.in(language));
    Document document = desk.adding().add(command, uploaded.facts(), sender.account().actor());
    return new Added(document, uploaded.format());
  }

  private record Added(Document document, FileFormat format) {}

  /** A file that is called by another format is taken as what it is, and that is said. */
  private static Outcome taken(Added added, Declaration declared, Reader reader) {
    boolean isRenamed =
        FileFormat.ofName(declared.name()).filter(named -> named != added.format()).isPresent();
    String words =
        isRenamed
            ? reader.say("batch.renamed", added.format().shownName())
            : reader.say("batch.taken", added.format().shownName());
    return new Outcome(
        name(declared, reader),
        words,
        reader.to("console/documents/" + added.document().id()),
        reader.say("batch.card"),
        true);
  }

  private static Outcome refused(Declaration declared, Complaints complaints, Reader reader) {
    String words = (complaints.general() + " " + complaints.at(CardComplaints.FILE)).strip();
    return Outcome.not(name(declared, reader), words);
  }

  private static Outcome exists(Declaration declared, String id, Reader reader) {
    return new Outcome(
        name(declared, reader),
        reader.say("batch.exists"),
        reader.to("console/documents/" + id),
        reader.say("batch.existing"),
        false);
  }

  private static String name(Declaration declared, Reader reader) {
    return declared.name().isEmpty() ? reader.say("document.untitled") : declared.name();
  }

  /** The document that holds a file the agency has already. */
  private static Optional<String> existing(Refused refused) {
    return refused.refusal() instanceof Refusal.Conflict(String key, List<Object> arguments)
            && key.equals("refusal.file-exists")
        ? Optional.of(arguments.getFirst().toString())
        : Optional.empty();
  }
}
