package org.unifiedportal.war.inquiry;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.unifiedportal.core.inquiry.CountedInquiry;
import org.unifiedportal.core.inquiry.FollowedResult;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.page.Numbers;
import org.unifiedportal.war.page.Reader;

/** Tells what was asked in the words of the one who looks. */
record InquiriesShowing(ConsoleFrame frame, Period period) {
  private static final String PATH = "console/search";

  InquiriesScreen of(Inquiries found) {
    return new InquiriesScreen(
        frame,
        periods(),
        languages(),
        List.of(
            group("most", found.most(), this::asked),
            group("unanswered", found.unanswered(), this::unanswered),
            group("followed", found.followed(), this::followed)),
        reader().to(PATH + "/table.csv") + period.query());
  }

  private Reader reader() {
    return frame.reader();
  }

  private List<InquiriesScreen.Choice> periods() {
    return Period.OFFERED.stream()
        .map(days ->
            choice(period.of(days), reader().count("inquiry.days", days), period.days() == days))
        .toList();
  }

  private List<InquiriesScreen.Choice> languages() {
    List<InquiriesScreen.Choice> choices = new ArrayList<>();
    boolean all = period.language().isEmpty();
    choices.add(choice(period.of(Optional.empty()), reader().say("inquiry.languages"), all));
    for (Language language : Language.values()) {
      boolean chosen = period.language().filter(language::equals).isPresent();
      choices.add(choice(period.of(Optional.of(language)), language.ownName(), chosen));
    }
    return choices;
  }

  private InquiriesScreen.Choice choice(Period other, String words, boolean isChosen) {
    return new InquiriesScreen.Choice(reader().to(PATH) + other.query(), words, isChosen);
  }

  private <T> InquiriesScreen.Group group(
      String name, List<T> found, Function<T, InquiriesScreen.Row> row) {
    return new InquiriesScreen.Group(
        reader().say("inquiry." + name),
        reader().say("inquiry." + name + ".none"),
        found.stream().map(row).toList());
  }

  private InquiriesScreen.Row asked(CountedInquiry one) {
    String meta =
        reader().count("inquiry.asked", one.count().asked())
            + " · "
            + reader().say("inquiry.opened-share", one.count().followedPercent());
    return row(one, meta);
  }

  private InquiriesScreen.Row unanswered(CountedInquiry one) {
    return row(one, reader().count("inquiry.without", one.count().unanswered()));
  }

  private static InquiriesScreen.Row row(CountedInquiry one, String meta) {
    String tag = one.language().tag();
    return new InquiriesScreen.Row(one.words(), search(one.language(), one.words()), tag, meta);
  }

  private InquiriesScreen.Row followed(FollowedResult one) {
    String tag = one.language().tag();
    String meta = reader().say("inquiry.after", one.words(), Numbers.grouped(one.times()));
    return new InquiriesScreen.Row(one.path().value(), "/" + tag + "/" + one.path(), "", meta);
  }

  private static String search(Language language, String words) {
    String typed = URLEncoder.encode(words, StandardCharsets.UTF_8);
    return "/" + language.tag() + "/search?q=" + typed;
  }
}
