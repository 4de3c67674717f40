package org.unifiedportal.war.work;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.publication.LaggingText;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Tab;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.page.Reader;

/** What is owed and what is to come: texts that wait for their translation, and the calendar. */
@Path("{language: kk|ru|en}/console")
@Dependent
public class AgendaResource {
  private static final int PAGE = 20;

  /** So many entries of each sort a month shows. */
  private static final int MOST = 200;

  private static final String MONTH = "(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])";

  private final Agenda agenda;
  private final CalendarEntries entries;
  private final Reception reception;
  private final Screens screens;

  /** Everything the screens show. */
  @Inject
  public AgendaResource(
      Agenda agenda, CalendarEntries entries, Reception reception, Screens screens) {
    this.agenda = agenda;
    this.entries = entries;
    this.reception = reception;
    this.screens = screens;
  }

  /** Live publications a language of which is missing or behind, the oldest first. */
  @GET
  @Path("translations")
  public Response translations(@BeanParam Ask ask) {
    Visitor.Signed visitor = reception.signed(ask);
    Reader reader = visitor.reader();
    List<LaggingText> texts =
        agenda.lagging(visitor.account(), GapPlaceWords.read(ask.parameter("after")), PAGE + 1);
    List<LaggingText> shown = texts.stream().limit(PAGE).toList();
    String more =
        texts.size() > PAGE
            ? reader.to("console/translations?after=" + GapPlaceWords.of(shown.getLast().place()))
            : "";
    ConsoleFrame frame =
        new ConsoleFrame(
            reception.site(),
            visitor,
            Tab.WORK,
            "console/translations",
            reader.say("lagging.title"));
    return screens.show(
        200,
        "own",
        new OwnScreen(frame, "", agenda.rows(shown, reader), reader.say("lagging.empty"), more));
  }

  /** A month of what is set for all; without one asked for, this one. */
  @GET
  @Path("calendar")
  public Response calendar(@BeanParam Ask ask) {
    Visitor.Signed visitor = reception.signed(ask);
    Reader reader = visitor.reader();
    String asked = ask.parameter("month");
    LocalDate today = reader.days().today();
    YearMonth month = asked.matches(MONTH) ? YearMonth.parse(asked) : YearMonth.from(today);
    CalendarEntries.Found found =
        entries.of(
            visitor.account().agencies(Scope.READ),
            new CalendarEntries.Span(month.atDay(1), month.atEndOfMonth(), MOST),
            reader);
    String title =
        reader.say(
            "calendar.month", reader.say("month.name." + month.getMonthValue()), month.getYear());
    ConsoleFrame frame =
        new ConsoleFrame(reception.site(), visitor, Tab.WORK, "console/calendar", title);
    return screens.show(
        200,
        "calendar",
        new CalendarScreen(
            frame,
            reader.to("console/calendar?month=" + month.minusMonths(1)),
            reader.to("console/calendar?month=" + month.plusMonths(1)),
            days(month, found.all(), reader),
            note(found, reader)));
  }

  private static String note(CalendarEntries.Found found, Reader reader) {
    String words = found.all().isEmpty() ? reader.say("calendar.empty") : "";
    return found.isCut() ? reader.say("calendar.cut") : words;
  }

  private static List<CalendarScreen.Day> days(
      YearMonth month, List<CalendarEntries.Dated> all, Reader reader) {
    Map<LocalDate, List<CalendarScreen.Entry>> byDay =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    CalendarEntries.Dated::day,
                    Collectors.mapping(CalendarEntries.Dated::entry, Collectors.toList())));
    return IntStream.rangeClosed(1, month.lengthOfMonth())
        .mapToObj(month::atDay)
        .map(day -> day(day, byDay.getOrDefault(day, List.of()), reader))
        .toList();
  }

  private static CalendarScreen.Day day(
      LocalDate day, List<CalendarScreen.Entry> entries, Reader reader) {
    int weekday = day.getDayOfWeek().getValue();
    return new CalendarScreen.Day(
        day.toString(),
        day.getDayOfMonth(),
        weekday,
        reader.say("weekday." + weekday),
        day.equals(reader.days().today()),
        entries);
  }
}
