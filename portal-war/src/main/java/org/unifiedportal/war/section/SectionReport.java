package org.unifiedportal.war.section;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.inspection.Recommendation;
import org.unifiedportal.core.site.Completeness;
import org.unifiedportal.core.site.RequiredSections;
import org.unifiedportal.war.http.Csv;
import org.unifiedportal.war.page.Reader;

/**
 * The report of an agency's completeness, in the structure of the law, for whoever inspects it.
 *
 * @param asked what an inspection has asked to be mended, if it has
 * @param reader in whose language it is written
 */
record SectionReport(
    Agency agency,
    RequiredSections law,
    Completeness all,
    Optional<Recommendation> asked,
    Reader reader) {

  String title() {
    return reader.say("sections.report.title");
  }

  /** Whose it is, of which day, on what ground, and how much each language fills. */
  List<String> head() {
    SectionWords words = new SectionWords(reader);
    Stream<String> facts =
        Stream.of(
            reader.shown(agency.name()).words(),
            reader.say("sections.report.day", reader.days().fullDate(all.day())),
            reader.say("sections.report.ground"));
    return Stream.of(
            facts,
            asked.map(this::term).stream(),
            Completeness.DUTY.stream().map(language -> words.filled(all, language)))
        .flatMap(lines -> lines)
        .toList();
  }

  private String term(Recommendation one) {
    return new SectionWords(reader).term(one, one.daysLeft(all.day()));
  }

  /** The heads of the columns. */
  List<String> columns() {
    return Stream.concat(
            Stream.of(reader.say("sections.report.clause"), reader.say("sections.report.section")),
            Completeness.DUTY.stream().map(new SectionWords(reader)::name))
        .toList();
  }

  /** The clause, the name, and the state in each language with its day. */
  List<String> row(Completeness.Line line) {
    return Stream.concat(
            Stream.of(line.section().duty().clause(), reader.shown(line.section().title()).words()),
            Completeness.DUTY.stream().map(language -> said(line.in(language))))
        .toList();
  }

  private String said(Completeness.Cell cell) {
    String state = new SectionWords(reader).state(cell.state());
    return Stream.of(
            Stream.of(state),
            cell.posted().map(day -> said("sections.posted", day)).stream(),
            cell.newest().map(day -> said("sections.updated", day)).stream())
        .flatMap(words -> words)
        .collect(Collectors.joining("; "));
  }

  private String said(String key, LocalDate day) {
    return reader.say(key, reader.days().fullDate(day));
  }

  /** The report as CSV for people (ADR 0603), a row for each section and language. */
  String table() {
    return Csv.UTF_8_MARK
        + Csv.FOR_PEOPLE.row(reader.say("sections.report.heads").split("; "))
        + all.lines().stream().flatMap(this::cells).collect(Collectors.joining());
  }

  private Stream<String> cells(Completeness.Line line) {
    return Completeness.DUTY.stream()
        .map(language -> {
          Completeness.Cell cell = line.in(language);
          return Csv.FOR_PEOPLE.row(
              Stream.of(
                  line.section().duty().clause(),
                  line.section().key(),
                  reader.shown(line.section().title()).words(),
                  language.tag(),
                  new SectionWords(reader).state(cell.state()),
                  Integer.toString(cell.count()),
                  cell.posted().map(LocalDate::toString).orElse(""),
                  cell.newest().map(LocalDate::toString).orElse(""),
                  running(cell).map(one -> one.dueOn().toString()).orElse(""),
                  running(cell).map(one -> Long.toString(one.daysLeft(all.day()))).orElse("")));
        });
  }

  /** The term runs for what is not as it should be. */
  private Optional<Recommendation> running(Completeness.Cell cell) {
    return asked.filter(one -> cell.state() != Completeness.State.FRESH);
  }
}
