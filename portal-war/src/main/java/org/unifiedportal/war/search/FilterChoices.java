package org.unifiedportal.war.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unifiedportal.core.site.RequiredSection;
import org.unifiedportal.core.site.RequiredSections;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.vault.FileFormat;
import org.unifiedportal.search.index.Facet;
import org.unifiedportal.search.query.Facets;
import org.unifiedportal.war.page.Numbers;
import org.unifiedportal.war.page.Reader;

/** The filters of a search page with how much each value would find. */
record FilterChoices(Asked asked, Facets facets, Reader reader, Map<String, String> agencies) {
  private static final int MOST = 20;

  /** The filters that have something to choose. */
  List<SearchPage.Choices> all() {
    List<SearchPage.Choices> all = new ArrayList<>();
    section().map(this::taken).ifPresent(all::add);
    for (Facet facet : Facet.values()) {
      List<SearchPage.Choice> values = values(facet);
      if (!values.isEmpty()) {
        all.add(new SearchPage.Choices(reader.say("search.by-" + facet.field()), values));
      }
    }
    return all;
  }

  private Optional<RequiredSection> section() {
    return RequiredSections.ofLaw().find(asked.section());
  }

  /** A section is chosen on its own page; here it can only be taken back. */
  private SearchPage.Choices taken(RequiredSection section) {
    String away = reader.to("search") + asked.everywhere().query();
    return new SearchPage.Choices(
        reader.say("search.by-section"),
        List.of(new SearchPage.Choice(reader.shown(section.title()).words(), "", away, true)));
  }

  /** A chosen value stays to be taken back, even when nothing or little is behind it. */
  private List<SearchPage.Choice> values(Facet facet) {
    List<SearchPage.Choice> values = new ArrayList<>();
    List<Facets.Count> counts = facets.of(facet);
    List<Facets.Count> first = counts.stream().limit(MOST).toList();
    String chosen = asked.chosen().getOrDefault(facet, "");
    if (!chosen.isEmpty() && find(chosen, first).isEmpty()) {
      values.add(choice(facet, find(chosen, counts).orElse(new Facets.Count(chosen, 0))));
    }
    first.stream().map(count -> choice(facet, count)).forEach(values::add);
    return values;
  }

  private static Optional<Facets.Count> find(String value, List<Facets.Count> among) {
    return among.stream().filter(count -> count.value().equals(value)).findFirst();
  }

  private SearchPage.Choice choice(Facet facet, Facets.Count count) {
    String value = count.value();
    return new SearchPage.Choice(
        words(facet, value),
        Numbers.grouped(count.publications()),
        reader.to("search") + asked.toggle(facet, value).query(),
        asked.isChosen(facet, value));
  }

  private String words(Facet facet, String value) {
    return switch (facet) {
      case AGENCY -> agencies.getOrDefault(value, value);
      case KIND -> reader.say("kinds." + value);
      case YEAR -> value;
      case LANGUAGE -> Language.of(value).ownName();
      case PAPER -> reader.say("paper." + value);
      case FORMAT -> FileFormat.find(value).map(FileFormat::shownName).orElse(value);
      case TOPIC -> reader.say("topic." + value);
      case STATE -> reader.say("choice.legalState." + value);
    };
  }
}
