package org.unifiedportal.war.section;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.site.Completeness;
import org.unifiedportal.core.site.RequiredSection;
import org.unifiedportal.core.site.RequiredSections;
import org.unifiedportal.war.page.Frame;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.Stores;

/** Makes the menu of an agency's sections. */
record SectionMenu(Stores stores, RequiredSections law, PageRequest request) {

  SectionsPage page(Agency agency) {
    Reader reader = stores.site().reader(request);
    LocalDate today = reader.days().today();
    ZoneId zone = reader.days().zone();
    Completeness all = Measuring.anew(law, stores).of(agency, today, zone);
    Frame.Head head =
        Frame.Head.of(request.path(), reader.say("sections.title"))
            .describedAs(reader.say("sections.lead"));
    String report = "/" + reader.language().tag() + "/" + request.path() + "/report";
    return new SectionsPage(
        stores.framing().inside(request, agency, head, List.of()),
        meters(all, new SectionWords(reader)),
        law.groups().stream().map(group -> group(group, agency, all, reader)).toList(),
        report + "/csv",
        report + "/pdf");
  }

  static List<SectionsPage.Meter> meters(Completeness all, SectionWords words) {
    return Completeness.DUTY.stream()
        .map(language ->
            new SectionsPage.Meter(
                words.filled(all, language), all.filled(language), all.lines().size()))
        .toList();
  }

  private static SectionsPage.Group group(
      RequiredSections.Group group, Agency agency, Completeness all, Reader reader) {
    List<Completeness.Line> lines = group.sections().stream().map(all::of).toList();
    long filled = lines.stream().filter(line -> !line.isEmpty()).count();
    return new SectionsPage.Group(
        group.key(),
        reader.shown(group.title()).words(),
        reader.say("sections.group", filled, lines.size()),
        lines.stream().map(line -> row(agency, line, reader)).toList());
  }

  private static SectionsPage.Row row(Agency agency, Completeness.Line line, Reader reader) {
    RequiredSection section = line.section();
    SectionWords words = new SectionWords(reader);
    return new SectionsPage.Row(
        reader.to(agency.slug() + "/" + SectionPages.PATH + "/" + section.path()),
        reader.html(section.title()),
        section.duty().clause(),
        words.amount(line),
        words.states(line),
        line.isWhole());
  }
}
