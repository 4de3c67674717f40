package org.unifiedportal.core.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.vault.Verdict;

/** Pictures that must go; each database inherits it. */
abstract class TakedownContract extends LibraryContract {
  private Picture cropped() {
    Picture whole = pictures.describe(pictures.add(own, 400, 300));
    pictures.draw(whole);
    Picture part = pictures.describe(whole, new Crop(100, 100, 200, 150));
    pictures.draw(part);
    return part;
  }

  private Set<String> cuts(Picture picture) {
    return Set.copyOf(
        pictures.store.cuts(picture.original().hash()).stream().map(Cut::key).toList());
  }

  private static Refusal refusal(Runnable command) {
    return assertThrows(Refused.class, command::run).refusal();
  }

  @Test
  void allPartsThatWereEverShownAreGoneAtOnceAndTheJournalSaysWhy() {
    Picture picture = cropped();
    assertEquals(GoneCuts.NONE, pictures.gone.now());
    Picture down = pictures.takeDown(picture);
    assertEquals(2, cuts(picture).size());
    assertEquals(cuts(picture), pictures.gone.now().everywhere());
    assertEquals(
        new PictureStanding.TakenDown(
            TakedownReason.RIGHTS, "", TestPortal.OFFICER.name(), portal.time.now()),
        pictures.store.find(picture.id()).orElseThrow().standing());
    assertEquals(List.of(down), pictures.store.takenDown(Set.of(own), 9));
    assertEquals(List.of(), pictures.store.list(PictureFilter.of(Set.of(own)), 9));
    JournalEntry last = portal.journal.after(portal.journal.head() - 1, 1).getFirst();
    assertEquals("PictureTakenDown", last.type());
    assertTrue(last.payload().contains("\"reason\":\"rights\""), last.payload());
    cuts(picture).forEach(cut -> assertTrue(last.payload().contains(cut)));
  }

  @Test
  void whatWasTakenDownIsNeitherDescribedNorTakenDownAgainNorUploadedAnew() {
    Picture down = pictures.takeDown(pictures.describe(pictures.add(own, 40, 30)));
    Refusal gone =
        new Refusal.Conflict("refusal.picture-taken-down", List.of(down.id().toString()));
    assertEquals(gone, refusal(() -> pictures.takeDown(down)));
    assertEquals(gone, refusal(() -> pictures.describe(down)));
    assertEquals(gone, refusal(() -> pictures.add(own, 40, 30)));
  }

  @Test
  void aReasonThatSaysNothingNeedsWordsAndAStaleCommandIsRefused() {
    Picture picture = pictures.add(own, 40, 30);
    assertInstanceOf(
        Refusal.Invalid.class, refusal(() -> takeDown(picture, TakedownReason.OTHER, " ")));
    assertInstanceOf(
        Refusal.Invalid.class,
        refusal(() -> takeDown(picture, TakedownReason.RIGHTS, "x".repeat(301))));
    pictures.describe(picture);
    assertInstanceOf(
        Refusal.Stale.class, refusal(() -> takeDown(picture, TakedownReason.MISTAKE, "")));
  }

  private Picture takeDown(Picture picture, TakedownReason reason, String note) {
    return pictures.takingDown.takeDown(
        new TakeDownPicture(picture.id(), picture.version(), reason, note), TestPortal.OFFICER);
  }

  @Test
  void anotherAgencyWithTheSameFileGoesOnShowingIt() {
    Picture ours = pictures.describe(pictures.add(own, 40, 30));
    Picture theirs = pictures.describe(pictures.add(other, 40, 30));
    String cut = ours.cut().key();
    pictures.takeDown(ours);
    assertFalse(pictures.gone.now().isGone(cut));
    assertTrue(pictures.gone.now().isGone(own, cut));
    assertFalse(pictures.gone.now().isGone(other, cut));
    pictures.takeDown(theirs);
    assertTrue(pictures.gone.now().isGone(cut));
  }

  @Test
  void aFileThatAnotherAgencyBringsLaterIsShownByThatAgencyOnly() {
    Picture ours = pictures.describe(pictures.add(own, 40, 30));
    pictures.takeDown(ours);
    Picture theirs = pictures.add(other, 40, 30);
    String cut = theirs.cut().key();
    assertFalse(pictures.gone.now().isGone(cut));
    assertTrue(pictures.gone.now().isGone(own, cut));
    assertEquals(Cut.State.WAITING, pictures.store.states(List.of(cut)).get(cut));
  }

  @Test
  void aPictureInWhichHarmIsFoundLaterIsWithheldOnce() {
    Picture picture = cropped();
    WithholdingPictures withholding =
        new WithholdingPictures(portal.database, pictures.store, portal.journal);
    assertEquals(0, withholding.run());
    pictures.judge(picture, Verdict.INFECTED);
    assertEquals(Instant.EPOCH, pictures.gone.now().changedAt());
    portal.clock.advance(Duration.ofHours(1));
    assertEquals(1, withholding.run());
    assertEquals(portal.time.now(), pictures.gone.now().changedAt());
    assertEquals(0, withholding.run());
    assertEquals(cuts(picture), pictures.gone.now().everywhere());
    JournalEntry last = portal.journal.after(portal.journal.head() - 1, 1).getFirst();
    assertEquals("PictureWithheld", last.type());
  }

  @Test
  void whatIsDrawnWhileItIsTakenDownStaysGone() {
    Picture picture = pictures.add(own, 40, 30);
    pictures.judge(picture, Verdict.CLEAN);
    DrawingPictures drawing =
        new DrawingPictures(
            portal.database,
            pictures.store,
            pictures.files,
            pictures.vault,
            (cut, bytes) -> {
              pictures.takeDown(picture);
              return true;
            },
            portal.time);
    assertEquals(1, drawing.run());
    assertTrue(pictures.gone.now().isGone(picture.cut().key()));
    assertEquals(0, drawing.run());
  }

  @Test
  void sizesAreRemovedAgainAndAgainUntilTheDiskHasNone() {
    Picture picture = cropped();
    pictures.takeDown(picture);
    Set<String> left = new java.util.TreeSet<>(cuts(picture));
    List<String> asked = new ArrayList<>();
    RemovingSizes removing =
        new RemovingSizes(
            pictures.gone,
            cut -> {
              asked.add(cut);
              if (asked.size() == 1) {
                throw new IOException("busy");
              }
              left.remove(cut);
            });
    removing.run();
    assertEquals(1, left.size());
    portal.clock.advance(Duration.ofSeconds(2));
    removing.run();
    assertEquals(Set.of(), left);
  }
}
