package org.unifiedportal.war.writing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.account.Unfinished;
import org.unifiedportal.core.account.UnfinishedStore;
import org.unifiedportal.core.block.BlockJson;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.writing.WritingForms.View;

/** Keeps what is typed while it is typed, and gives it back. */
@Dependent
public class Kept {
  private final UnfinishedStore store;
  private final PortalTime time;

  /** Keeps in this store. */
  @Inject
  public Kept(UnfinishedStore store, PortalTime time) {
    this.store = store;
    this.time = time;
  }

  /** A sheet somebody has not sent yet, and since when it is kept. */
  record Typed(Sheet sheet, Instant at) {}

  /** Keeps a sheet; it is durable on return. */
  Instant keep(Account account, String form, Sheet sheet) {
    Instant now = time.now();
    store.keep(new Unfinished(account.id(), form, write(sheet), now));
    return now;
  }

  /** What the person has typed into the form and not sent. */
  Optional<Typed> find(Account account, String form) {
    return store.find(account.id(), form).map(one -> new Typed(read(one.typed()), one.at()));
  }

  /**
   * The view of a form with what the person has typed into it before and not sent: opened where
   * that is asked for, else offered where it says something else.
   */
  View offer(Ask ask, View fresh) {
    Optional<Typed> typed =
        find(fresh.visitor().account(), ask.path())
            .filter(one -> !one.sheet().saysSameAs(fresh.sheet()));
    if (typed.isEmpty()) {
      return fresh;
    }
    return ask.parameter("unfinished").equals("yes")
        ? new View(fresh.visitor(), typed.get().sheet(), Complaints.NONE, "")
        : new View(
            fresh.visitor(),
            fresh.sheet(),
            fresh.complaints(),
            fresh.notice(),
            typed.map(Typed::at));
  }

  /** It was sent, or isn't wanted. */
  void forget(Account account, String form) {
    store.forget(account.id(), form);
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
