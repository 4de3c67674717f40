package org.unifiedportal.war.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.search.index.Facet;
import org.unifiedportal.search.query.Search;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.Stores;

/**
 * What to try where nothing was found, the likeliest first.
 *
 * @param tries the nearest spelling, the same without filters
 * @param elsewhere the same question in the other languages
 * @param agency whom to ask
 */
public record ZeroHelp(List<Try> tries, List<Elsewhere> elsewhere, Agencies agency) {
  /** Help is worth less time than an answer. */
  private static final Duration TIME = Search.TIME.dividedBy(4);

  private static final ZeroHelp NONE =
      new ZeroHelp(List.of(), List.of(), new Agencies("", "", "", ""));

  /** Another question and why to ask it, in a sentence. */
  public record Try(String link, String words) {}

  /** The same question in another language. */
  public record Elsewhere(String link, String tag, String name) {}

  /** The body that answers, where it is reached, and its page of contacts; empty without any. */
  public record Agencies(String name, String phone, String email, String contacts) {}

  /** No help is needed. */
  static ZeroHelp none() {
    return NONE;
  }

  /** Help with a question that found nothing. */
  static ZeroHelp with(Asked asked, Reader reader, Search search, Stores stores) {
    return new ZeroHelp(
        tries(asked, reader, search), elsewhere(asked, reader), agency(asked, reader, stores));
  }

  private static List<Try> tries(Asked asked, Reader reader, Search search) {
    List<Try> tries = new ArrayList<>();
    Search quick = search.within(TIME);
    String nearest = quick.nearest(asked.typed());
    if (!nearest.isEmpty()) {
      String link = address(reader, asked.words(nearest).bare());
      tries.add(new Try(link, reader.say("search.nearest", nearest)));
    }
    if (!asked.narrowing().isEmpty()) {
      long found = quick.find(asked.bare().request(reader.language())).total().publications();
      if (found > 0) {
        tries.add(new Try(address(reader, asked.bare()), reader.count("search.unfiltered", found)));
      }
    }
    return tries;
  }

  private static String address(Reader reader, Asked asked) {
    return reader.to("search") + asked.query();
  }

  private static List<Elsewhere> elsewhere(Asked asked, Reader reader) {
    return Stream.of(Language.values())
        .filter(language -> language != reader.language())
        .map(language ->
            new Elsewhere(
                reader.in(language, "search") + asked.query(), language.tag(), language.ownName()))
        .toList();
  }

  /** The agency one searches within, else the one that keeps the portal. */
  private static Agencies agency(Asked asked, Reader reader, Stores stores) {
    return stores
        .agency(asked.chosen().getOrDefault(Facet.AGENCY, ""))
        .or(() -> stores.agencies().findKeeper())
        .map(agency -> agency(agency, reader))
        .orElse(NONE.agency());
  }

  private static Agencies agency(Agency agency, Reader reader) {
    return new Agencies(
        reader.shown(agency.name()).words(),
        agency.profile().phone(),
        agency.profile().email(),
        reader.to(agency.slug() + "/contacts"));
  }
}
