package org.unifiedportal.war.writing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.account.Unfinished;
import org.unifiedportal.core.account.UnfinishedStore;
import org.unifiedportal.core.block.BlockJson;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.writing.WritingForms.View;

/** Keeps what is typed while it is typed, and gives it back. */
@Dependent
public class Kept {
  private static final int MOST_OFFERED = 5;

  private final UnfinishedStore store;
  private final PortalTime time;

  /** Keeps in this store. */
  @Inject
  public Kept(UnfinishedStore store, PortalTime time) {
    this.store = store;
    this.time = time;
  }

  /**
   * A sheet somebody has not sent yet.
   *
   * @param form the path of its form below the language
   * @param at since when it is kept, UTC
   */
  public record Typed(String form, Sheet sheet, Instant at) {
    /** Where it is opened, below the language. */
    public String address() {
      return form + "?unfinished=" + (sheet.paper().isEmpty() ? "yes" : sheet.paper());
    }

    /** The kind of what it begins; a form of what is there already begins nothing. */
    public Optional<PublicationKind> kind() {
      return PublicationKind.find(form.replaceFirst("^console/write/", ""));
    }

    /** Since when it is kept, in milliseconds as scripts count. */
    String since() {
      return Long.toString(at.toEpochMilli());
    }

    /** What it is called by whoever wrote it, or empty. */
    public String title() {
      return sheet.title();
    }
  }

  /** Keeps a sheet; it is durable on return. */
  Instant keep(Account account, String form, Sheet sheet) {
    Instant now = time.now();
    store.keep(new Unfinished(account.id(), form, sheet.paper(), write(sheet), now));
    return now;
  }

  /** What the person has typed into the form and not sent, newest first. */
  List<Typed> find(Account account, String form) {
    return typed(store.of(account.id(), form, MOST_OFFERED));
  }

  /** Everything the person has typed and not sent, newest first, as far as words stand in it. */
  public List<Typed> unsent(Account account, int limit) {
    return typed(store.of(account.id(), limit)).stream()
        .filter(one -> Arrays.stream(Language.values()).anyMatch(one.sheet()::holds))
        .toList();
  }

  private static List<Typed> typed(List<Unfinished> kept) {
    return kept.stream()
        .map(one -> new Typed(one.form(), read(one.typed()).on(one.paper()), one.at()))
        .toList();
  }

  /**
   * The view of a form with what the person has typed into it before and not sent: the paper that
   * is asked for is opened, the others that say something else are offered.
   */
  View offer(Ask ask, View fresh) {
    List<Typed> kept =
        find(fresh.visitor().account(), ask.path()).stream()
            .filter(one -> !one.sheet().saysSameAs(fresh.sheet()))
            .toList();
    String wanted = ask.parameter("unfinished");
    return kept.stream()
        .filter(one -> wanted.equals("yes") || wanted.equals(one.sheet().paper()))
        .filter(one -> !wanted.isEmpty())
        .findFirst()
        .map(one -> new View(fresh.visitor(), one.sheet(), Complaints.NONE, ""))
        .orElse(fresh)
        .offering(kept);
  }

  /** It was sent, or isn't wanted. */
  void forget(Account account, String form, String paper) {
    store.forget(account.id(), form, paper);
  }

  private static String write(Sheet sheet) {
    try {
      return BlockJson.mapper().writeValueAsString(sheet.values());
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("words by name are always JSON", impossible);
    }
  }

  private static Sheet read(String typed) {
    try {
      return new Sheet(
          BlockJson.mapper().readValue(typed, new TypeReference<Map<String, String>>() {}));
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException("what was kept must be readable", bug);
    }
  }
}
