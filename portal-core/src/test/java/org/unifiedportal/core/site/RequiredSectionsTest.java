package org.unifiedportal.core.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;

class RequiredSectionsTest {
  private final RequiredSections sections = RequiredSections.ofLaw();

  @Test
  void everyKeyOfTheLawIsThere() {
    List<String> keys =
        List.of(
            "about.structure",
            "about.contacts",
            "about.units",
            "about.territorial",
            "about.acts",
            "news.official",
            "news.feed",
            "about.appointments",
            "rules.adopted",
            "rules.drafts",
            "rules.notices",
            "budget.draft",
            "budget.approved",
            "budget.allocated",
            "budget.use",
            "budget.reports",
            "budget.statements",
            "budget.audit",
            "budget.citizen",
            "budget.notices",
            "work.plan",
            "work.territory",
            "work.programmes",
            "work.stats",
            "work.registers",
            "work.reports",
            "work.minutes",
            "work.councils",
            "work.evaluation",
            "staff.acts",
            "staff.vacancies",
            "staff.requirements",
            "staff.hr",
            "services.acts",
            "services.report",
            "services.drafts",
            "services.monitoring",
            "services.appeal",
            "anticorruption",
            "permits",
            "inspections",
            "business",
            "surveys",
            "people.reception",
            "people.officers",
            "people.forms",
            "people.rights",
            "people.faq",
            "other",
            "copying.cost",
            "meetings.closed",
            "meetings.broadcast",
            "report.head",
            "oral.10",
            "stand");
    for (String key : keys) {
      assertTrue(sections.find(key).isPresent(), key);
    }
    for (String family : List.of("international.", "procurement.", "self.")) {
      assertTrue(sections.all().stream().anyMatch(s -> s.key().startsWith(family)), family);
    }
  }

  @Test
  void everySectionSpeaksAllThreeLanguagesAndNamesItsClause() {
    for (RequiredSection section : sections.all()) {
      assertEquals(Set.of(Language.values()), section.title().words().keySet(), section.key());
      assertEquals(Set.of(Language.values()), section.explains().words().keySet(), section.key());
      assertTrue(section.duty().clause().matches("1[1-6](\\(\\d+\\))?(\\d+(-1)?)?"), section.key());
      assertTrue(section.duty().source().contains("401-V"), section.key());
    }
  }

  @Test
  void explanationsAreOneSentence() {
    sections.all().stream()
        .flatMap(section -> section.explains().words().values().stream())
        .forEach(words -> assertTrue(words.matches("[^.]+\\."), words));
  }

  @Test
  void titlesAreNotSaidTwiceInsideAGroup() {
    for (RequiredSections.Group group : sections.groups()) {
      Set<LocalText> titles = new HashSet<>();
      group.sections().forEach(section -> assertTrue(titles.add(section.title()), section.key()));
    }
  }

  @Test
  void aSectionIsFoundByItsAddress() {
    RequiredSection audit = sections.atPath("budget-audit").orElseThrow();
    assertEquals("budget.audit", audit.key());
    assertEquals(audit, sections.find("budget.audit").orElseThrow());
    assertTrue(sections.atPath("budget.audit").isEmpty());
    assertTrue(sections.atPath("nothing").isEmpty());
  }

  @Test
  void noTwoSectionsShareAKeyOrAnAddress() {
    Set<Object> seen = new HashSet<>();
    for (RequiredSection section : sections.all()) {
      assertTrue(seen.add(section.key()) | seen.add(section.path()), section.key());
    }
    assertEquals(
        sections.all().size(),
        sections.all().stream().map(RequiredSection::path).distinct().count());
  }

  @Test
  void kindsAndClausesOfPublicationsFitTheSections() {
    Stream<String> kinds = sections.all().stream().flatMap(section -> section.kinds().stream());
    kinds.forEach(kind -> assertTrue(PublicationKind.find(kind).isPresent(), kind));
    for (PublicationKind kind : PublicationKind.values()) {
      RequiredSection section = sections.find(kind.clause()).orElseThrow();
      assertTrue(section.kinds().contains(kind.key()), kind.key());
    }
  }

  @Test
  void newsIsPostedWithinADayTheRestWithinThree() {
    for (RequiredSection section : sections.all()) {
      assertEquals(section.key().startsWith("news.") ? 1 : 3, section.days(), section.key());
    }
    assertFalse(sections.groups().isEmpty());
  }
}
