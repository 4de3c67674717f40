package org.unifiedportal.war.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.publication.ListedPublication;
import org.unifiedportal.core.publication.LiveFilter;
import org.unifiedportal.core.site.RequiredSection;
import org.unifiedportal.core.site.RequiredSections;
import org.unifiedportal.war.page.Answer;
import org.unifiedportal.war.page.Frame;
import org.unifiedportal.war.page.PageMaker;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.Stores;
import org.unifiedportal.war.publication.Card;
import org.unifiedportal.war.publication.Feeds;
import org.unifiedportal.war.publication.PlaceToken;

/**
 * The sections of an agency that the law asks for: {@code agency/sections} and below it each one,
 * empty ones too.
 */
public final class SectionPages implements PageMaker {
  private static final String PATH = "sections";
  private static final String AFTER = "after";
  private static final int ON_A_PAGE = 20;

  private final Stores stores;
  private final RequiredSections sections;

  /** Reads the sections of the law and what stands in them. */
  public SectionPages(Stores stores, RequiredSections sections) {
    this.stores = stores;
    this.sections = sections;
  }

  @Override
  public Set<String> parameters() {
    return Set.of(AFTER);
  }

  @Override
  public Optional<Answer> answer(PageRequest request) {
    List<String> way = request.segments();
    if (way.size() < 2 || way.size() > 3 || !way.get(1).equals(PATH)) {
      return Optional.empty();
    }
    return stores
        .agency(way.get(0))
        .flatMap(
            agency -> way.size() == 2 ? menu(request, agency) : one(request, agency, way.get(2)));
  }

  private Optional<Answer> menu(PageRequest request, Agency agency) {
    Reader reader = stores.site().reader(request);
    Map<String, Filling> filled = Filling.of(stores.publications(), agency);
    long full = sections.all().stream().filter(each -> filled.containsKey(each.key())).count();
    Frame.Head head =
        Frame.Head.of(request.path(), reader.say("sections.title"))
            .describedAs(reader.say("sections.lead"));
    SectionsPage page =
        new SectionsPage(
            stores.framing().inside(request, agency, head, List.of()),
            reader.say("sections.filled", full, sections.all().size()),
            groups(agency, filled, reader));
    return Optional.of(Answer.Shown.of("sections", page));
  }

  private List<SectionsPage.Group> groups(
      Agency agency, Map<String, Filling> filled, Reader reader) {
    List<SectionsPage.Group> groups = new ArrayList<>();
    for (RequiredSections.Group group : sections.groups()) {
      List<SectionsPage.Row> rows =
          group.sections().stream()
              .map(each -> row(each, agency, Optional.ofNullable(filled.get(each.key())), reader))
              .toList();
      groups.add(new SectionsPage.Group(reader.shown(group.title()).words(), rows));
    }
    return groups;
  }

  private static SectionsPage.Row row(
      RequiredSection section, Agency agency, Optional<Filling> filling, Reader reader) {
    return new SectionsPage.Row(
        reader.to(agency.slug() + "/" + PATH + "/" + section.path()),
        reader.html(section.title()),
        section.duty().clause(),
        filling.map(it -> it.words(reader)).orElseGet(() -> reader.say("sections.empty")),
        filling.isEmpty());
  }

  private Optional<Answer> one(PageRequest request, Agency agency, String segment) {
    return sections
        .atPath(segment)
        .flatMap(section -> filter(agency, section, request))
        .map(wanted -> Answer.Shown.of("section", page(request, agency, wanted)));
  }

  private record Wanted(RequiredSection section, LiveFilter filter) {}

  private static Optional<Wanted> filter(
      Agency agency, RequiredSection section, PageRequest request) {
    LiveFilter all = LiveFilter.ALL.withAgencies(Set.of(agency.id())).withSection(section.key());
    Optional<String> token = request.parameter(AFTER);
    return token.isEmpty()
        ? Optional.of(new Wanted(section, all))
        : PlaceToken.read(token.get()).map(place -> new Wanted(section, all.withAfter(place)));
  }

  private SectionPage page(PageRequest request, Agency agency, Wanted wanted) {
    Reader reader = stores.site().reader(request);
    RequiredSection section = wanted.section();
    List<ListedPublication> found = stores.publications().list(wanted.filter(), ON_A_PAGE + 1);
    return new SectionPage(
        frame(request, agency, section, found),
        section.key(),
        reader.html(section.title()),
        reader.html(section.explains()),
        reader.say("sections.duty", section.duty().clause()),
        reader.say("sections.who", reader.shown(agency.name()).words(), section.days()),
        found.stream().limit(ON_A_PAGE).map(each -> Card.of(each, reader)).toList(),
        next(request, found, reader));
  }

  private Frame frame(
      PageRequest request, Agency agency, RequiredSection section, List<ListedPublication> found) {
    Reader reader = stores.site().reader(request);
    Frame.Head head =
        Frame.Head.of(request.path(), reader.shown(section.title()).words())
            .describedAs(reader.shown(section.explains()).words())
            .withFeeds(Feeds.of(agency, reader));
    Frame.Crumb up = new Frame.Crumb(agency.slug() + "/" + PATH, reader.say("sections.title"));
    Frame.Head dated =
        found.isEmpty() ? head : head.updated(reader.days().day(found.getFirst().updatedAt()));
    return stores.framing().inside(request, agency, dated, List.of(up));
  }

  private static String next(PageRequest request, List<ListedPublication> found, Reader reader) {
    return found.size() > ON_A_PAGE
        ? reader.to(request.path()) + "?" + AFTER + "=" + PlaceToken.of(found.get(ON_A_PAGE - 1))
        : "";
  }
}
