package org.unifiedportal.war.tuning;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.tuning.Tuned;
import org.unifiedportal.core.tuning.Tuning.Tuner;
import org.unifiedportal.core.tuning.TuningId;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Tab;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.page.Reader;

/** The screens of one sort of tuning: the list, and the form with its trial. */
record TunedPages<T extends Tuned>(
    TunedKind<T> kind, Trying trying, Places places, Reception reception, Screens screens) {
  static final String NEW = "new";
  private static final Form NOTHING = new Form(new MultivaluedHashMap<>());
  private static final int PAGE = 40;

  Response list(Ask ask) {
    Visitor.Signed visitor = administrator(ask);
    Reader reader = visitor.reader();
    String typed = ask.parameter("q").strip();
    List<T> fit = fit(typed.toLowerCase(Locale.ROOT), visitor);
    int from = Math.min(page(ask) * PAGE, fit.size());
    List<T> shown = fit.subList(from, Math.min(from + PAGE, fit.size()));
    return screens.show(
        200,
        "tuned-list",
        new TunedListScreen(
            frame(visitor, kind.path(), "title"),
            about(visitor),
            typed,
            new TunedListScreen.Row(link(reader, NEW), reader.say(kind.words() + "add"), ""),
            shown.stream().filter(one -> isOwn(one, visitor)).map(one -> row(one, reader)).toList(),
            shown.stream()
                .filter(one -> !isOwn(one, visitor))
                .map(one -> row(one, reader))
                .toList(),
            from + PAGE < fit.size() ? next(ask, typed, reader) : ""));
  }

  /** What one may change, then what holds for one's pages though only others change it. */
  private List<T> fit(String sought, Visitor.Signed visitor) {
    List<T> fit =
        kind.all().stream()
            .filter(one -> isOwn(one, visitor) || one.agency().isEmpty())
            .filter(
                one -> kind.title(one, visitor.reader()).toLowerCase(Locale.ROOT).contains(sought))
            .toList();
    return Stream.concat(
            fit.stream().filter(one -> isOwn(one, visitor)),
            fit.stream().filter(one -> !isOwn(one, visitor)))
        .toList();
  }

  private boolean isOwn(T one, Visitor.Signed visitor) {
    return tuner(visitor).hasSay(one.agency());
  }

  /** Whoever has no say over the whole portal is told where it holds. */
  private String about(Visitor.Signed visitor) {
    Reader reader = visitor.reader();
    String about = reader.say(kind.words() + "about");
    return visitor.account().holdsEverywhere(Scope.ADMINISTER)
        ? about
        : about + " " + reader.say("tuning.within");
  }

  private static int page(Ask ask) {
    String said = ask.parameter("page");
    return said.matches("[1-9]\\d?") ? Integer.parseInt(said) : 0;
  }

  private String next(Ask ask, String typed, Reader reader) {
    String query = URLEncoder.encode(typed, StandardCharsets.UTF_8);
    return reader.to(kind.path()) + "?q=" + query + "&page=" + (page(ask) + 1);
  }

  private TunedListScreen.Row row(T one, Reader reader) {
    String state = reader.say(one.isActive() ? "tuning.on" : "tuning.off");
    String origin = one.version() == 0 ? reader.say("tuning.start") : "";
    String meta =
        Stream.of(places.name(one.agency(), reader), state, origin, kind.note(one, reader))
            .filter(said -> !said.isEmpty())
            .collect(Collectors.joining(" · "));
    return new TunedListScreen.Row(
        link(reader, one.id().toString()), kind.title(one, reader), meta);
  }

  private String link(Reader reader, String id) {
    return reader.to(kind.path() + "/" + id);
  }

  Response form(Ask ask, String id) {
    Visitor.Signed visitor = administrator(ask);
    T known = known(id, visitor, NOTHING);
    return screens.show(200, "tuned", screen(visitor, id, known, Filling.NONE));
  }

  Response change(Ask ask, String id, Form form) {
    Visitor.Signed visitor = administrator(ask);
    T known = known(id, visitor, form);
    try {
      reception.refuseForged(ask, visitor, form);
      return carriedOut(ask, id, form, visitor, known);
    } catch (Refused refused) {
      Complaints complaints = Complaints.of(refused, ask.language());
      return screens.show(
          complaints.status(),
          "tuned",
          screen(visitor, id, known, new Filling(form, complaints, List.of())));
    }
  }

  private Response carriedOut(Ask ask, String id, Form form, Visitor.Signed visitor, T known) {
    refuseStale(known, form);
    return switch (form.text("do")) {
      case "off", "on" -> {
        kind.keep(kind.switched(known, form.text("do").equals("on")), tuner(visitor));
        yield reception.to(ask, kind.path()).build();
      }
      case "save" -> {
        kind.keep(kind.typed(known, form), tuner(visitor));
        yield reception.to(ask, kind.path()).build();
      }
      default -> tried(id, form, visitor, known);
    };
  }

  private void refuseStale(T known, Form form) {
    if (!form.text("version").equals(Long.toString(known.version()))) {
      throw new Refused(new Refusal.Stale(number(form.text("version")), known.version()));
    }
  }

  private static long number(String words) {
    return words.matches("\\d{1,9}") ? Long.parseLong(words) : 0;
  }

  private Response tried(String id, Form form, Visitor.Signed visitor, T known) {
    T wanted = kind.typed(known, form);
    kind.refuseUnfit(wanted);
    Reader reader = visitor.reader();
    String typed = form.text("question");
    String question = typed.isEmpty() ? kind.example(wanted, reader) : typed;
    List<TunedScreen.Trial> trial =
        trying.of(question, wanted.agency(), kind.guidance(wanted), reader);
    return screens.show(
        200, "tuned", screen(visitor, id, wanted, new Filling(form, Complaints.NONE, trial)));
  }

  /** What was typed into a form, what is wrong with it, and what it would find. */
  private record Filling(Form form, Complaints complaints, List<TunedScreen.Trial> trial) {
    static final Filling NONE = new Filling(NOTHING, Complaints.NONE, List.of());
  }

  private TunedScreen screen(Visitor.Signed visitor, String id, T known, Filling filling) {
    Reader reader = visitor.reader();
    Form form = filling.form();
    List<FormField> asked =
        kind.fields(known, reader).stream()
            .map(field -> form.has(field.name()) ? field.with(form.text(field.name())) : field)
            .map(field -> field.held(filling.complaints()))
            .toList();
    boolean isNew = id.equals(NEW);
    List<FormField> all =
        isNew ? places.with(asked, visitor.account(), known.agency(), reader) : asked;
    return new TunedScreen(
        frame(visitor, kind.path() + "/" + id, isNew ? "add" : "change"),
        filling.complaints(),
        known.version(),
        all.size() > asked.size() ? "" : place(known, reader),
        all,
        FormField.may(FormField.Look.LINE, "question", reader.say("tuning.question"))
            .hinted(reader.say("tuning.question.how"))
            .with(form.text("question")),
        known.isActive(),
        !isNew,
        filling.trial());
  }

  /** Where it holds, said where nobody chooses it. */
  private String place(T known, Reader reader) {
    return known
        .agency()
        .map(agency -> reader.say("tuning.only", places.name(Optional.of(agency), reader)))
        .orElseGet(() -> reader.say("tuning.everywhere"));
  }

  private ConsoleFrame frame(Visitor.Signed visitor, String path, String title) {
    String words = visitor.reader().say(kind.words() + title);
    return new ConsoleFrame(reception.site(), visitor, Tab.MORE, path, words);
  }

  /** What one has no say over is not found. */
  private T known(String id, Visitor.Signed visitor, Form form) {
    if (id.equals(NEW)) {
      return kind.begin(places.chosen(form, visitor.account()));
    }
    return TuningId.read(id)
        .flatMap(kind::find)
        .filter(one -> tuner(visitor).hasSay(one.agency()))
        .orElseThrow(() -> new Refused(new Refusal.NotFound("tuning", id)));
  }

  private static Tuner tuner(Visitor.Signed visitor) {
    return new Tuner(visitor.account(), visitor.account().actor());
  }

  /** Whoever administers nothing doesn't learn that there is such a screen. */
  private Visitor.Signed administrator(Ask ask) {
    Visitor.Signed visitor = reception.signed(ask);
    if (!isFor(visitor.account())) {
      throw new Refused(new Refusal.NotFound("screen", kind.path()));
    }
    return visitor;
  }

  static boolean isFor(Account account) {
    return account.holdsEverywhere(Scope.ADMINISTER)
        || !account.agencies(Scope.ADMINISTER).isEmpty();
  }
}
