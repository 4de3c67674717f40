package org.unifiedportal.war.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.journal.Event;
import org.unifiedportal.house.OwnClasses;

class FreshnessTest {
  /**
   * What a reader of the public pages can see; a new event must be put on one side or the other.
   */
  private static final Set<String> SEEN =
      Set.of(
          "AgencyClosed",
          "AgencyDescribed",
          "AgencyFounded",
          "AgencyReopened",
          "CardReplaced",
          "DocumentPublished",
          "DocumentReturned",
          "DocumentWithdrawn",
          "EditionPublished",
          "FileJudged",
          "FileRead",
          "FileReplaced",
          "FileTakenOff",
          "LanguagesChosen",
          "LinkedActChanged",
          "NoticeEnded",
          "NoticeRaised",
          "PictureTakenDown",
          "PictureWithheld",
          "PlaceAdded",
          "PlaceCorrected",
          "PlaceRemoved",
          "PublicationWithdrawn",
          "WithdrawalUndone");

  @Test
  void everyEventEitherMakesPagesOldOrIsKnownNotTo() {
    Set<String> decided = new TreeSet<>(SEEN);
    decided.addAll(Freshness.UNSEEN);

    Set<String> events =
        OwnClasses.all().stream()
            .filter(one -> one.isAssignableTo(Event.class) && !one.isInterface())
            .map(JavaClass::getSimpleName)
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(decided, events);
  }
}
