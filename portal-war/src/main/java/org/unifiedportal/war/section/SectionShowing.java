package org.unifiedportal.war.section;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.document.DocumentFilter;
import org.unifiedportal.core.publication.ListedPublication;
import org.unifiedportal.core.publication.LiveFilter;
import org.unifiedportal.core.site.RequiredSection;
import org.unifiedportal.war.document.DocumentCards;
import org.unifiedportal.war.page.Frame;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.Stores;
import org.unifiedportal.war.publication.Card;
import org.unifiedportal.war.publication.Feeds;
import org.unifiedportal.war.publication.PlaceToken;

/** Makes the page of one section: its publications page by page, and its newest downloads. */
record SectionShowing(Stores stores, PageRequest request) {
  private static final int ON_A_PAGE = 20;

  /** The page; nothing when the address names no place of the list. */
  Optional<SectionPage> page(Agency agency, RequiredSection section) {
    LiveFilter all = LiveFilter.ALL.withAgencies(Set.of(agency.id())).withSection(section.key());
    Optional<String> token = request.parameter(SectionPages.AFTER);
    return token.isEmpty()
        ? Optional.of(page(agency, section, all))
        : PlaceToken.read(token.get()).map(place -> page(agency, section, all.withAfter(place)));
  }

  private SectionPage page(Agency agency, RequiredSection section, LiveFilter filter) {
    Reader reader = stores.site().reader(request);
    List<ListedPublication> found = stores.publications().list(filter, ON_A_PAGE + 1);
    return new SectionPage(
        frame(agency, section, found),
        section.key(),
        reader.html(section.title()),
        reader.html(section.explains()),
        duty(section, reader),
        reader.say("sections.who", reader.shown(agency.name()).words(), section.days()),
        found.stream().limit(ON_A_PAGE).map(each -> Card.of(each, reader)).toList(),
        next(found, reader),
        files(agency, section));
  }

  private static String duty(RequiredSection section, Reader reader) {
    List<String> place = section.duty().place();
    return reader.say(
        "sections.duty", reader.say("sections.place." + place.size(), place.toArray()));
  }

  private SectionPage.Files files(Agency agency, RequiredSection section) {
    DocumentFilter own =
        DocumentFilter.ALL.withAgencies(Set.of(agency.id())).withSection(section.key());
    DocumentCards cards = new DocumentCards(stores, stores.site().reader(request));
    return new SectionPage.Files(
        stores.papers().documents().list(own, ON_A_PAGE).stream().map(cards::of).toList(),
        "/sets/" + agency.slug() + ".zip?section=" + section.key());
  }

  private Frame frame(Agency agency, RequiredSection section, List<ListedPublication> found) {
    Reader reader = stores.site().reader(request);
    Frame.Head head =
        Frame.Head.of(request.path(), reader.shown(section.title()).words())
            .describedAs(reader.shown(section.explains()).words())
            .withFeeds(Feeds.of(agency, reader));
    Frame.Crumb up =
        new Frame.Crumb(agency.slug() + "/" + SectionPages.PATH, reader.say("sections.title"));
    Frame.Head dated =
        found.isEmpty() ? head : head.updated(reader.days().day(found.getFirst().updatedAt()));
    return stores.framing().inside(request, agency, dated, List.of(up));
  }

  private String next(List<ListedPublication> found, Reader reader) {
    return found.size() > ON_A_PAGE
        ? reader.to(request.path())
            + "?"
            + SectionPages.AFTER
            + "="
            + PlaceToken.of(found.get(ON_A_PAGE - 1))
        : "";
  }
}
