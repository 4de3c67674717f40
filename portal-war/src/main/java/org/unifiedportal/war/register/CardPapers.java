package org.unifiedportal.war.register;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.vault.FileStore;
import org.unifiedportal.war.writing.Kept;

/** What people have typed into cards and not saved: kept as what is typed into texts is. */
@Dependent
public class CardPapers {
  private final Kept kept;
  private final OwnDocuments own;
  private final FileStore files;
  private final Guesses guesses;

  /** Keeps there; what a card says by itself is read from the stores. */
  @Inject
  public CardPapers(Kept kept, OwnDocuments own, FileStore files, Guesses guesses) {
    this.kept = kept;
    this.own = own;
    this.files = files;
    this.guesses = guesses;
  }

  /** The path of a card below the language. */
  static String path(Document document) {
    return "console/documents/" + document.id();
  }

  /**
   * The way back to a card, with what was typed into it before.
   *
   * @param paper on which that waits, or empty
   * @param done what was just done, as a parameter, or empty
   */
  static String back(Document document, String paper, String done) {
    String typed = paper.isEmpty() ? "" : "unfinished=" + paper;
    String query = String.join("&", Stream.of(done, typed).filter(it -> !it.isEmpty()).toList());
    return path(document) + (query.isEmpty() ? "" : "?" + query);
  }

  /** The card as it stands before anybody types, a draft's prefilled from its files. */
  Prefilling.Filled fresh(Document document) {
    return Prefilling.of(document, own.latest(document), files, guesses);
  }

  /** What the person has typed and not saved, the paper that is asked for first. */
  List<Kept.Typed> find(Account account, Document document, String asked) {
    CardSheet fresh = fresh(document).sheet();
    List<Kept.Typed> wanted = new ArrayList<>();
    for (Kept.Typed typed : kept.find(account, path(document), asked)) {
      if (new CardSheet(typed.values()).saysSameAs(fresh)) {
        kept.forget(account, typed.form(), typed.paper());
      } else {
        wanted.add(typed);
      }
    }
    return wanted;
  }

  /** What was typed on the paper that is asked for. */
  static Optional<CardSheet> asked(List<Kept.Typed> found, String asked) {
    return found.stream()
        .findFirst()
        .filter(one -> Kept.isAsked(one, asked))
        .map(one -> new CardSheet(one.values()));
  }

  /**
   * Keeps what was typed for whoever goes elsewhere and comes back, and gives the name by which the
   * paper is asked for; empty where nothing was typed.
   */
  String keep(Account account, Document document, CardSheet sheet) {
    if (sheet.saysSameAs(fresh(document).sheet())) {
      forget(account, document, sheet);
      return "";
    }
    kept.keep(account, path(document), sheet.on(sheet.paper()).values());
    return sheet.paper().isEmpty() ? "yes" : sheet.paper();
  }

  /**
   * The person has put a file into the document: what this person typed before goes on from the
   * version that came of it, for nothing else has changed in between.
   */
  void follow(Account account, Document before, Document changed) {
    String known = Long.toString(before.version());
    for (Kept.Typed typed : kept.find(account, path(before), "")) {
      CardSheet sheet = new CardSheet(typed.values());
      if (sheet.text("version").equals(known)) {
        CardSheet followed = sheet.with("version", Long.toString(changed.version()));
        kept.keep(account, typed.form(), followed.values());
      }
    }
  }

  /** There is no such document any more. */
  void forget(Document document) {
    kept.forget(path(document));
  }

  /** It was saved. */
  void forget(Account account, Document document, CardSheet sheet) {
    kept.forget(account, path(document), sheet.paper());
  }
}
