package org.unifiedportal.war.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.picture.GoneCuts;
import org.unifiedportal.core.publication.EditionText;
import org.unifiedportal.core.publication.LiveFilter;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.page.BlockHtml;
import org.unifiedportal.war.page.DayWords;
import org.unifiedportal.war.page.Frame;
import org.unifiedportal.war.page.Icon;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.Stores;

/** Puts a publication's page together for one reader. */
final class WritingPage {
  private static final int RELATED = 4;

  private final Stores stores;

  WritingPage(Stores stores) {
    this.stores = stores;
  }

  PublicationPage page(PageRequest request, Reading reading) {
    Reader reader = stores.site().reader(request);
    Language shown = Headlines.shown(reading.content().texts(), reader.language());
    PublicationKind kind = reading.kind();
    return new PublicationPage(
        frame(request, reading, shown),
        badge(reading, reader),
        text(reading, shown, reader),
        Track.of(kind, reading.content().fields(), reader),
        notices(reading, shown, reader),
        KindFacts.of(kind, reading.content().fields(), reader),
        new WritingDates(stores.publications(), reader).dates(reading),
        related(reading, reader));
  }

  private Frame frame(PageRequest request, Reading reading, Language shown) {
    Agency agency = stores.agencies().find(reading.publication().agency()).orElseThrow();
    Reader reader = stores.site().reader(request);
    EditionText text = reading.content().texts().get(shown);
    Frame.Head head =
        Frame.Head.of(reading.period().path().value(), text.title())
            .describedAs(Summary.of(text))
            .in(reading.content().languages())
            .withFeeds(Feeds.of(agency, reading.kind(), reader))
            .withData(JsonLd.of(reading, agency, stores.site().base(), shown))
            .updated(updated(reading, reader.days()));
    String list = agency.slug() + "/" + reading.kind().path();
    Frame.Crumb up = new Frame.Crumb(list, reader.say("kinds." + reading.kind().key()));
    Frame frame = stores.framing().inside(request, agency, head, List.of(up));
    return stores
        .publications()
        .findOffice(reading.publication().id())
        .flatMap(stores.agencies()::find)
        .map(office -> frame.runBy(reader.shown(office.name())))
        .orElse(frame);
  }

  private static String updated(Reading reading, DayWords days) {
    return reading
        .followedUp(days)
        .map(days::day)
        .orElseGet(() -> days.day(reading.period().updatedAt()));
  }

  private PublicationPage.Badge badge(Reading reading, Reader reader) {
    PublicationKind kind = reading.kind();
    boolean ceremony = reading.content().ceremonial();
    Agency agency = stores.agencies().find(reading.publication().agency()).orElseThrow();
    return new PublicationPage.Badge(
        ceremony ? "ceremony" : kind.key(),
        Card.badge(kind, ceremony, reading.content().fields(), reader),
        (ceremony ? Icon.CEREMONY : Icon.of(kind)).svg(),
        reader.to(agency.slug() + "/" + kind.path()),
        reader.say("kinds.all." + kind.key()));
  }

  private PublicationPage.Text text(Reading reading, Language shown, Reader reader) {
    EditionText text = reading.content().texts().get(shown);
    AgencyId agency = reading.publication().agency();
    GoneCuts gone = stores.site().gone();
    return new PublicationPage.Text(
        reader.lang(shown),
        text.title(),
        text.lead(),
        BlockHtml.of(text.body(), reader, cut -> gone.isGone(agency, cut)),
        reading.content().fields().words("answeredBy").map(reader::html).orElse(""));
  }

  private static List<PublicationPage.Notice> notices(
      Reading reading, Language shown, Reader reader) {
    List<PublicationPage.Notice> notices = new ArrayList<>();
    if (reading.period() instanceof Reading.Archive archive) {
      notices.add(archived(archive, reader));
    }
    if (Card.isRepealed(reading.content().fields())) {
      notices.add(new PublicationPage.Notice("warning", reader.say("force.repealed")));
    }
    if (shown != reader.language()) {
      String words = reader.say("twin.missing." + shown.tag());
      notices.add(new PublicationPage.Notice("note", words + promised(reading, reader)));
    }
    return notices;
  }

  /** By when the text in the reader's language is promised, or that the promise was not kept. */
  private static String promised(Reading reading, Reader reader) {
    return Optional.ofNullable(reading.content().promised().get(reader.language()))
        .map(day ->
            " "
                + reader.say(
                    reader.days().daysSince(day) > 0 ? "twin.overdue" : "twin.promised",
                    reader.days().until(day)))
        .orElse("");
  }

  private static PublicationPage.Notice archived(Reading.Archive archive, Reader reader) {
    String why = reader.say("outcome." + archive.standing().outcome().key());
    String day = reader.days().date(reader.days().local(archive.updatedAt()).toLocalDate());
    String reason = reader.shown(archive.standing().reason()).words();
    return new PublicationPage.Notice(
        "important", reader.say("archive.banner", day) + " " + why + " " + reason);
  }

  private List<Card> related(Reading reading, Reader reader) {
    LiveFilter same =
        LiveFilter.ALL
            .withAgencies(Set.of(reading.publication().agency()))
            .withKinds(Set.of(reading.kind()));
    return stores.publications().list(same, RELATED).stream()
        .filter(other -> !other.id().equals(reading.publication().id()))
        .limit(RELATED - 1)
        .map(other -> Card.of(other, reader))
        .toList();
  }
}
