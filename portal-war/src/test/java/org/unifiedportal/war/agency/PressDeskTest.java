package org.unifiedportal.war.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.FieldValue;
import org.unifiedportal.core.publication.Fields;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.page.MadeUpOblast;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.PageSource;
import org.unifiedportal.war.site.PortalPages;

/** Who speaks for an agency, on Tuesday, 24 November 2026. */
class PressDeskTest {
  private final MadeUpOblast oblast = new MadeUpOblast();
  private final PageSource pages = PortalPages.over(oblast.stores, oblast.index.search);

  @AfterEach
  void close() {
    oblast.close();
  }

  private Publication publish(PublicationKind kind, String title, Map<String, FieldValue> own) {
    Content content = TestPortal.content(kind, title, title);
    Map<String, FieldValue> fields = new LinkedHashMap<>(content.fields().values());
    fields.putAll(own);
    return oblast.portal.publish(
        oblast.busy.id(), kind, new Content(content.texts(), new Fields(fields), Set.of(), false));
  }

  private Publication secretary(String name, Set<DayOfWeek> days) {
    return publish(
        PublicationKind.PRESS_SECRETARY,
        name,
        Map.of(
            "dutyDays",
            new FieldValue.Weekdays(days),
            "phone",
            new FieldValue.Line("+7 (7000) 55-01-24")));
  }

  private void socialPage(String title, String official) {
    publish(
        PublicationKind.SOCIAL_PAGE,
        title,
        Map.of(
            "official",
            new FieldValue.Choice(official),
            "account",
            new FieldValue.Link("https://t.me/" + title)));
  }

  private Element shown(String path) {
    byte[] body = pages.page(PageRequest.read(Language.KK, path, Map.of())).body();
    return Jsoup.parse(new String(body, StandardCharsets.UTF_8)).body();
  }

  private String reception() {
    return shown("sarybulak").select("#reception").text();
  }

  @Test
  void theAgencysPageSaysWhoIsOnDutyTodayAndOnOtherDaysWhoThereIs() {
    assertFalse(reception().contains("Баспасөз"));
    secretary("Айгүл Сәрсенова", EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY));
    secretary("Дана Ермекова", EnumSet.of(DayOfWeek.WEDNESDAY));

    String tuesday = reception();
    assertTrue(
        tuesday.contains(
            "Баспасөз қызметінде бүгін кезекші Айгүл Сәрсенова, тұрақты қызметкер; дүйсенбі,"
                + " сейсенбі +7 (7000) 55-01-24"),
        tuesday);
    assertFalse(tuesday.contains("Дана"));
    oblast.portal.clock.advance(Duration.ofDays(2));
    String thursday = reception();
    assertFalse(thursday.contains("кезекші"), thursday);
    assertTrue(thursday.contains("Айгүл") && thursday.contains("Дана"), thursday);
  }

  @Test
  void allDaysOfTheWeekAndTheWorkingOnesAreSaidInShort() {
    secretary("Сәрсенова Айгүл", EnumSet.allOf(DayOfWeek.class));
    secretary("Ермекова Дана", EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
    String said = reception();
    assertTrue(said.contains("тұрақты қызметкер; күн сайын"), said);
    assertTrue(said.contains("тұрақты қызметкер; дүйсенбіден жұмаға дейін"), said);
    assertFalse(said.contains("сәрсенбі"), said);
  }

  @Test
  void officialPagesInSocialNetworksStandOnTheAgencysPageAndAllInTheRegister() {
    socialPage("sarybulak", "yes");
    socialPage("audan", "no");
    Element home = shown("sarybulak");
    assertEquals(
        List.of("https://t.me/sarybulak"), home.select("#reception a[rel=me]").eachAttr("href"));
    assertTrue(reception().contains("Telegram: sarybulak"), reception());
    assertEquals(2, shown("sarybulak/social-pages").select("main .cards > li").size());
  }

  @Test
  void bothStandInTheSectionOfContacts() {
    secretary("Айгүл Сәрсенова", EnumSet.of(DayOfWeek.FRIDAY));
    socialPage("sarybulak", "yes");
    String section = shown("sarybulak/sections/about-contacts").text();
    assertTrue(section.contains("Айгүл Сәрсенова"), section);
    assertTrue(section.contains("sarybulak"), section);
  }

  @Test
  void aPressSecretaryIsShownWithStatusAndDaysOnDuty() {
    Publication one = secretary("Айгүл Сәрсенова", EnumSet.of(DayOfWeek.FRIDAY));
    String facts = shown(one.live().orElseThrow().path().value()).select(".facts").text();
    assertTrue(facts.contains("Мәртебесі тұрақты қызметкер"), facts);
    assertTrue(facts.contains("Кезекшілік күндері жұма"), facts);
  }
}
