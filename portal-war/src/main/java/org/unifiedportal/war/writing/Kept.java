package org.unifiedportal.war.writing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
  private static final String YES = "yes";
  private static final String MARK = "mark";
  private static final Pattern PAPER = Pattern.compile("([0-9a-f-]{36})?");

  private final UnfinishedStore store;
  private final Beginnings beginnings;
  private final PortalTime time;

  /** Keeps in this store. */
  @Inject
  public Kept(UnfinishedStore store, Beginnings beginnings, PortalTime time) {
    this.store = store;
    this.beginnings = beginnings;
    this.time = time;
  }

  /**
   * A sheet somebody has not sent yet.
   *
   * @param form the path of its form below the language
   * @param at since when it is kept, UTC
   * @param mark of the page that sent it, or empty
   */
  public record Typed(String form, Sheet sheet, Instant at, String mark) {
    private static Typed of(Unfinished kept) {
      Sheet sheet = read(kept.typed()).on(kept.paper());
      return new Typed(kept.form(), sheet.without(MARK), kept.at(), sheet.text(MARK));
    }

    /** Where it is opened, below the language. */
    public String address() {
      return form + "?unfinished=" + (sheet.paper().isEmpty() ? YES : sheet.paper());
    }

    /** The kind of what it begins; a form of what is there already begins nothing. */
    public Optional<PublicationKind> kind() {
      return Beginnings.kind(form);
    }

    /** What a script knows this text again by: the mark it gave it, else since when it is kept. */
    String known() {
      return mark.isEmpty() ? Long.toString(at.toEpochMilli()) : mark;
    }

    /** Which paper it is written on, or empty. */
    public String paper() {
      return sheet.paper();
    }

    /** What was typed, by the names of the fields. */
    public Map<String, String> values() {
      return sheet.values();
    }

    /** What it is called by whoever wrote it, or empty. */
    public String title() {
      return sheet.title();
    }

    /** Whether words stand in it, and not only a day or a tick. */
    boolean hasWords() {
      return Arrays.stream(Language.values()).anyMatch(sheet::holds);
    }
  }

  /** Whether this names a paper, the one from before papers were told apart included. */
  public static boolean isPaper(String name) {
    return PAPER.matcher(name).matches();
  }

  /**
   * Keeps a sheet; it is durable on return. One that says what its form says by itself is forgotten
   * instead: then nothing is kept.
   *
   * @param mark by which the page that sends it will know it again, or empty
   */
  Optional<Typed> keep(Account account, String form, Sheet sheet, String mark) {
    if (beginnings.isUnchanged(account, form, sheet)) {
      forget(account, form, sheet.paper());
      return Optional.empty();
    }
    Sheet marked = mark.isEmpty() ? sheet : sheet.with(MARK, mark);
    Unfinished kept = new Unfinished(account.id(), form, sheet.paper(), write(marked), time.now());
    store.keep(kept);
    return Optional.of(Typed.of(kept));
  }

  /** Keeps what was typed into a form whose fields only its own screen knows. */
  public void keep(Account account, String form, Map<String, String> typed) {
    keep(account, form, new Sheet(typed), "");
  }

  /** Forgets what anybody has typed into a form of what is no more. */
  public void forget(String form) {
    store.forget(form);
  }

  /**
   * What the person has typed into the form and not sent: the paper that is asked for first, then
   * the newest; what holds no words pushes no text off.
   *
   * @param asked the name of a paper, or "yes" for the one from before they had names
   */
  public List<Typed> find(Account account, String form, String asked) {
    Optional<Unfinished> first =
        paper(asked).flatMap(paper -> store.find(account.id(), form, paper));
    Stream<Typed> others =
        typed(store.of(account.id(), form, Unfinished.MOST))
            .filter(one -> first.filter(it -> it.paper().equals(one.sheet().paper())).isEmpty())
            .sorted(Comparator.comparing(one -> !one.hasWords()))
            .filter(one -> isWanted(account, one))
            .limit(MOST_OFFERED);
    return Stream.concat(
            typed(first.stream().toList()).filter(one -> isWanted(account, one)), others)
        .toList();
  }

  private static Optional<String> paper(String asked) {
    return Optional.of(asked)
        .filter(name -> !name.isEmpty())
        .map(name -> name.equals(YES) ? "" : name)
        .filter(Kept::isPaper);
  }

  /** Everything the person has typed and not sent, newest first, as far as words stand in it. */
  public List<Typed> unsent(Account account, int limit) {
    return typed(store.of(account.id(), Unfinished.MOST))
        .filter(Typed::hasWords)
        .filter(one -> isWanted(account, one))
        .limit(limit)
        .toList();
  }

  /** What stands in the form anyway leads to nothing: it is forgotten where it is met. */
  private boolean isWanted(Account account, Typed typed) {
    boolean isUnchanged = beginnings.isUnchanged(account, typed.form(), typed.sheet());
    if (isUnchanged) {
      store.forget(account.id(), typed.form(), typed.sheet().paper(), typed.at());
    }
    return !isUnchanged;
  }

  private static Stream<Typed> typed(List<Unfinished> kept) {
    return kept.stream().map(Typed::of);
  }

  /**
   * The view of a form with what the person has typed into it before and not sent: the paper that
   * is asked for is opened, the others are offered.
   */
  View offer(Ask ask, View fresh) {
    String asked = ask.parameter("unfinished");
    List<Typed> kept = find(fresh.visitor().account(), ask.path(), asked);
    return kept.stream()
        .findFirst()
        .filter(one -> isAsked(one, asked))
        .map(one -> new View(fresh.visitor(), one.sheet(), Complaints.NONE, ""))
        .orElse(fresh)
        .offering(kept);
  }

  /** Whether this is the paper that is asked for. */
  public static boolean isAsked(Typed typed, String asked) {
    return paper(asked).filter(typed.paper()::equals).isPresent();
  }

  /** It was sent, or isn't wanted. */
  public void forget(Account account, String form, String paper) {
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
