package org.unifiedportal.war.register;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.document.Card;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentFile;
import org.unifiedportal.core.document.NamedPersons;
import org.unifiedportal.core.document.PublishDocument;
import org.unifiedportal.core.document.ReplaceCard;
import org.unifiedportal.core.document.ReplaceFile;
import org.unifiedportal.core.document.ReturnDocument;
import org.unifiedportal.core.document.SameActs;
import org.unifiedportal.core.document.WithdrawDocument;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.site.Target;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.vault.FileStore;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.PortalAddresses;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.document.CardBody;
import org.unifiedportal.war.document.DocumentDesk;
import org.unifiedportal.war.document.WithdrawDocumentBody;

/** Carries out what the buttons of a card say, by the same commands as the API. */
@Dependent
public class CardEditing {
  /** The word for what waits for an answer whether it is another act. */
  static final String ASKED = "asked";

  /** The word for what waits for an answer whether it may name people. */
  static final String PERSONS = "persons";

  private static final String PUBLISHED = "published";
  private static final String RETURNED = "returned";

  private final Database database;
  private final DocumentDesk desk;
  private final FileStore files;
  private final OwnDocuments own;
  private final PortalAddresses addresses;
  private final SameActs acts;
  private final NamedPersons persons;

  /** Those who carry out commands. */
  @Inject
  public CardEditing(
      Database database,
      DocumentDesk desk,
      FileStore files,
      OwnDocuments own,
      PortalAddresses addresses,
      SameActs acts,
      NamedPersons persons) {
    this.database = database;
    this.desk = desk;
    this.files = files;
    this.own = own;
    this.addresses = addresses;
    this.acts = acts;
    this.persons = persons;
  }

  /**
   * What a person has answered for.
   *
   * @param seen the documents that the person says are other acts
   * @param persons how many people the files name, as the person was told
   */
  record Said(String seen, String persons) {
    static final Said NOTHING = new Said("", "");

    static Said in(Form form) {
      return new Said(form.text("seen"), form.text("persons"));
    }
  }

  /** Where the person goes on after this word. */
  static String next(Document document, String done, Said said) {
    return switch (done) {
      case ASKED -> SameForms.path(document) + kept("persons", said.persons());
      case PERSONS -> PersonsForms.path(document) + kept("seen", said.seen());
      default -> CardPapers.path(document) + "?done=" + done;
    };
  }

  /** What was answered for already goes along to the other question. */
  private static String kept(String name, String said) {
    return said.isEmpty() ? "" : "?" + name + "=" + URLEncoder.encode(said, StandardCharsets.UTF_8);
  }

  /**
   * Saves the card, and publishes the document where that is wanted: both or none, but for an act
   * that citizens may have already or whose files name people, which is only saved. Gives the word
   * of what was done.
   */
  String save(Document current, CardSheet sheet, Visitor.Signed visitor, boolean publish) {
    OwnDocuments.refuseUnchangeable(current, visitor.account());
    if (publish) {
      OwnDocuments.refuseWithout(Scope.PUBLISH, current.agency(), visitor.account());
    }
    Card card = CardBody.read(resolved(sheet).json());
    Actor actor = visitor.account().actor();
    return database.transact(() -> {
      if (publish) {
        acts.alone(current.id(), sheet.version());
      }
      Document described =
          desk.cards().replace(new ReplaceCard(current.id(), sheet.version(), card), actor);
      Document spoken = inLanguage(described, sheet, actor);
      return publish ? published(spoken, Said.NOTHING, actor) : "saved";
    });
  }

  /**
   * Publishes a document as it is saved, unless there is something to ask that the person hasn't
   * answered for. Gives the word of what was done.
   */
  String publish(Document current, long version, Said said, Visitor.Signed visitor) {
    return database.transact(
        () -> published(acts.alone(current.id(), version), said, visitor.account().actor()));
  }

  private String published(Document document, Said said, Actor actor) {
    return question(acts.doubled(document), persons.asked(document), said)
        .orElseGet(() -> {
          Document live =
              desk.publishing()
                  .publish(
                      new PublishDocument(document.id(), document.version(), Optional.empty()),
                      actor);
          persons.confirm(live, actor);
          return PUBLISHED;
        });
  }

  /** The word of what the person is still to answer for. */
  private static Optional<String> question(
      List<Document> others, NamedPersons.Found found, Said said) {
    if (!areIn(said.seen(), others)) {
      return Optional.of(ASKED);
    }
    boolean isTold = found.equals(NamedPersons.Found.NOBODY) || found.mark().equals(said.persons());
    return isTold ? Optional.empty() : Optional.of(PERSONS);
  }

  private static boolean areIn(String seen, List<Document> others) {
    return others.stream().allMatch(other -> seen.contains(other.id().toString()));
  }

  /**
   * Puts a document back that was taken down, unless there is something to ask that the person
   * hasn't answered for; whether it can be at all is told before. Gives the word of what was done.
   */
  String putBack(Document current, long version, Said said, Visitor.Signed visitor) {
    Actor actor = visitor.account().actor();
    return database.transact(() -> {
      Document gone = acts.alone(current.id(), version);
      Optional<String> question =
          desk.returning().isOpen(gone)
              ? question(acts.doubledOnceBack(gone), persons.askedOnceBack(gone), said)
              : Optional.empty();
      return question.orElseGet(() -> {
        Document back = desk.returning().putBack(new ReturnDocument(gone.id(), version), actor);
        persons.confirmOnceBack(back, actor);
        return RETURNED;
      });
    });
  }

  /** The only file of a draft may turn out to be of another language than its name said. */
  private Document inLanguage(Document draft, CardSheet sheet, Actor actor) {
    List<DocumentFile> all = own.latest(draft).files();
    Optional<Language> wanted = Language.find(sheet.text("files.0"));
    if (draft.isLive() || all.size() != 1 || wanted.isEmpty()) {
      return draft;
    }
    DocumentFile file = all.getFirst();
    DocumentFile moved = new DocumentFile(wanted.get(), file.format(), file.hash(), file.name());
    return file.language() == wanted.get()
        ? draft
        : desk.files()
            .replace(
                new ReplaceFile(draft.id(), draft.version(), moved, Optional.empty()),
                files.find(file.hash()).orElseThrow().facts(),
                actor);
  }

  /** Takes a live document back. */
  void withdraw(Document current, CardSheet sheet, Visitor.Signed visitor) {
    CardSheet known =
        sheet.with(
            "replacedBy", addresses.identity(sheet.text("replacedBy"), Target.Noun.DOCUMENT));
    WithdrawDocument command =
        WithdrawDocumentBody.read(known.withdrawal(), current.id(), sheet.version());
    desk.withdrawing().withdraw(command, visitor.account().actor());
  }

  private CardSheet resolved(CardSheet sheet) {
    CardSheet resolved = sheet;
    for (int row = 0; row < sheet.links(); row++) {
      String name = CardSheet.link(row, "to");
      resolved = resolved.with(name, addresses.identity(sheet.text(name), Target.Noun.DOCUMENT));
    }
    return resolved.with("page", addresses.identity(sheet.text("page"), Target.Noun.PUBLICATION));
  }
}
