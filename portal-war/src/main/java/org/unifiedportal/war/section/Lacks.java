package org.unifiedportal.war.section;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.Access;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.inspection.Recommendation;
import org.unifiedportal.core.inspection.RecommendationStore;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.site.Completeness;
import org.unifiedportal.core.site.RequiredSection;
import org.unifiedportal.core.site.RequiredSections;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.FormField.Look;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Tab;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.Stores;

/** Gathers what an agency's site lacks of what the law asks for. */
@Dependent
public class Lacks {
  private final Stores stores;
  private final Stocks stocks;
  private final RecommendationStore recommendations;
  private final Reception reception;

  /** Measures what stands in these stores. */
  @Inject
  public Lacks(
      Stores stores, Stocks stocks, RecommendationStore recommendations, Reception reception) {
    this.stores = stores;
    this.stocks = stocks;
    this.recommendations = recommendations;
    this.reception = reception;
  }

  List<Agency> own(Account account) {
    return stores.agencies().all().stream()
        .filter(one -> Access.isAllowed(account, Scope.READ, one.id()))
        .toList();
  }

  LacksScreen screen(Agency agency, Form form, Complaints complaints, Visitor.Signed visitor) {
    Reader reader = visitor.reader();
    RequiredSections law = RequiredSections.ofLaw();
    LocalDate today = reader.days().today();
    Completeness all = new Measuring(law, stocks).of(agency, today, reader.days().zone());
    return new LacksScreen(
        new ConsoleFrame(
            reception.site(),
            visitor,
            Tab.WORK,
            LacksResource.PATH + "?agency=" + agency.slug(),
            reader.say("lacks.title")),
        complaints,
        reader.shown(agency.shortName()).words(),
        others(agency, visitor),
        SectionMenu.meters(all, new SectionWords(reader)),
        term(agency, form, complaints, visitor),
        law.groups().stream().flatMap(group -> group(group, agency, all, reader)).toList(),
        reports(agency, reader));
  }

  private List<LacksScreen.Way> others(Agency agency, Visitor.Signed visitor) {
    Reader reader = visitor.reader();
    return own(visitor.account()).stream()
        .filter(one -> !one.equals(agency))
        .map(one ->
            new LacksScreen.Way(
                reader.to(LacksResource.PATH + "?agency=" + one.slug()),
                reader.shown(one.shortName()).words()))
        .toList();
  }

  private LacksScreen.Term term(
      Agency agency, Form form, Complaints complaints, Visitor.Signed visitor) {
    Reader reader = visitor.reader();
    Optional<Recommendation> known = recommendations.find(agency.id());
    long left = known.map(one -> one.daysLeft(reader.days().today())).orElse(0L);
    return new LacksScreen.Term(
        known.map(one -> new SectionWords(reader).term(one, left)).orElse(""),
        left < 0,
        LacksResource.mayNote(visitor.account(), agency) ? agency.slug().value() : "",
        FormField.must(Look.DAY, "received", reader.say("lacks.received"))
            .hinted(reader.say("lacks.received.hint"))
            .with(form.text("received"))
            .held(complaints));
  }

  private static Stream<LacksScreen.Group> group(
      RequiredSections.Group group, Agency agency, Completeness all, Reader reader) {
    List<LacksScreen.Row> rows =
        group.sections().stream()
            .map(all::of)
            .filter(line -> !line.isWhole())
            .map(line -> row(line, agency, reader))
            .toList();
    return rows.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new LacksScreen.Group(
                group.key(), reader.shown(group.title()).words(), lacks(rows, reader), rows));
  }

  private static String lacks(List<LacksScreen.Row> rows, Reader reader) {
    long empty = rows.stream().filter(LacksScreen.Row::isEmpty).count();
    return reader.say("lacks.group", rows.size(), empty);
  }

  private static LacksScreen.Row row(Completeness.Line line, Agency agency, Reader reader) {
    RequiredSection section = line.section();
    SectionWords words = new SectionWords(reader);
    return new LacksScreen.Row(
        reader.shown(section.title()).words(),
        reader.shown(section.explains()).words(),
        section.duty().clause(),
        line.isEmpty() ? reader.say("lacks.nothing") : words.states(line),
        line.isEmpty(),
        ways(section, agency, reader));
  }

  /** Forms of its kinds; where papers belong, files that are uploaded fill it, too. */
  private static List<LacksScreen.Way> ways(RequiredSection section, Agency agency, Reader reader) {
    List<LacksScreen.Way> ways = new ArrayList<>();
    section.kinds().stream()
        .sorted()
        .flatMap(key -> write(key, section, agency, reader))
        .forEach(ways::add);
    if (section.kinds().contains(PublicationKind.DOCUMENT.key())) {
      ways.add(
          new LacksScreen.Way(
              reader.to(
                  "console/documents/upload?agency=%s&section=%s"
                      .formatted(agency.id(), section.key())),
              reader.say("batch.title")));
    }
    return ways;
  }

  /** The form of a kind, made ready for this section and agency. */
  private static Stream<LacksScreen.Way> write(
      String key, RequiredSection section, Agency agency, Reader reader) {
    return PublicationKind.find(key)
        .map(kind ->
            new LacksScreen.Way(
                reader.to(
                    "console/write/%s?agency=%s&section=%s"
                        .formatted(kind.key(), agency.id(), section.key())),
                reader.say("kind." + kind.key())))
        .stream();
  }

  private static List<LacksScreen.Way> reports(Agency agency, Reader reader) {
    String report = reader.to(agency.slug() + "/" + SectionPages.PATH + "/report");
    return List.of(
        new LacksScreen.Way(report + "/pdf", reader.say("sections.report.pdf")),
        new LacksScreen.Way(report + "/csv", reader.say("sections.report.csv")),
        new LacksScreen.Way(
            reader.to(agency.slug() + "/" + SectionPages.PATH), reader.say("lacks.public")));
  }
}
