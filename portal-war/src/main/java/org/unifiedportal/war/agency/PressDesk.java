package org.unifiedportal.war.agency;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unifiedportal.core.publication.ListedPublication;
import org.unifiedportal.core.publication.LiveFilter;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.publication.PublicationStore;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.page.Reach;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.publication.Headlines;
import org.unifiedportal.war.publication.KindFacts;

/**
 * Who speaks for an agency to newspapers, and where it speaks in social networks.
 *
 * @param isOnDuty whether the people are those on duty today; else all there are
 * @param pages the official ones only
 */
public record PressDesk(boolean isOnDuty, List<Person> people, List<Page> pages) {
  private static final int MOST = 30;

  /** Copies the lists. */
  public PressDesk {
    people = List.copyOf(people);
    pages = List.copyOf(pages);
  }

  /**
   * A press secretary.
   *
   * @param standing in words, with the days on duty where they are known
   * @param phone HTML
   */
  public record Person(String link, String lang, String name, String standing, String phone) {}

  /** An official page in a social network. */
  public record Page(String network, String address, String lang, String title) {}

  static PressDesk of(PublicationStore publications, LiveFilter own, Reader reader) {
    List<ListedPublication> all = list(publications, own, PublicationKind.PRESS_SECRETARY);
    DayOfWeek today = reader.days().today().getDayOfWeek();
    List<ListedPublication> onDuty =
        all.stream().filter(one -> one.fields().weekdays("dutyDays").contains(today)).toList();
    return new PressDesk(
        !onDuty.isEmpty(),
        (onDuty.isEmpty() ? all : onDuty).stream().map(one -> person(one, reader)).toList(),
        list(publications, own, PublicationKind.SOCIAL_PAGE).stream()
            .filter(one -> one.fields().choice("official").equals(Optional.of("yes")))
            .flatMap(one -> page(one, reader).stream())
            .toList());
  }

  private static List<ListedPublication> list(
      PublicationStore publications, LiveFilter own, PublicationKind kind) {
    return publications.list(own.withKinds(Set.of(kind)), MOST);
  }

  private static Person person(ListedPublication one, Reader reader) {
    Language shown = Headlines.shown(one.headlines(), reader.language());
    String standing =
        one.fields().choice("standing").map(key -> reader.say("choice.standing." + key)).orElse("");
    String days = KindFacts.days(one.fields().weekdays("dutyDays"), reader);
    return new Person(
        reader.to(one.path().value()),
        reader.lang(shown),
        one.headlines().get(shown).title(),
        days.isEmpty() ? standing : standing + "; " + days,
        one.fields().line("phone").map(Reach::html).orElse(""));
  }

  private static Optional<Page> page(ListedPublication one, Reader reader) {
    Language shown = Headlines.shown(one.headlines(), reader.language());
    String network = one.fields().choice("network").orElse("elsewhere");
    return one.fields()
        .link("account")
        .map(address ->
            new Page(
                reader.say("choice.network." + network),
                address,
                reader.lang(shown),
                one.headlines().get(shown).title()));
  }
}
