package org.unifiedportal.war.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.journal.Event;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.house.OwnClasses;
import org.unifiedportal.war.console.FormField.Choice;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.Variant;
import org.unifiedportal.war.page.Words;

class EventWordsTest {
  @Test
  void everyEventHasWordsInEveryLanguageAndNothingElseHas() {
    Set<String> events = events();
    assertTrue(events.size() > 40, "the events must really be found: " + events);
    for (Language language : Language.values()) {
      Set<String> worded =
          Words.in(language).keys().stream()
              .filter(key -> key.startsWith("event."))
              .map(key -> key.substring("event.".length()))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(events, worded, language.tag());
    }
  }

  private static Set<String> events() {
    return OwnClasses.all().stream()
        .filter(one -> one.isAssignableTo(Event.class) && !one.isInterface())
        .map(JavaClass::getSimpleName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void theyAreChosenByTheirWordsAndOneOfAnOlderPortalIsSaidByItsName() {
    EventWords words =
        new EventWords(Reader.of(Language.RU, Variant.NORMAL, TestPortal.onH2().time));
    assertEquals("ThingOfThePast", words.of("ThingOfThePast"));
    List<Choice> choices = words.choices("LoggedIn");
    assertEquals("", choices.getFirst().value());
    assertEquals(
        List.of("LoggedIn"), choices.stream().filter(Choice::isChosen).map(Choice::value).toList());
  }
}
