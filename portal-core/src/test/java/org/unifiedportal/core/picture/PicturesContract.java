package org.unifiedportal.core.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.Meeting;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.block.Focus;
import org.unifiedportal.core.block.Media;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.EditionText;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.refusal.Issue;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.vault.MadeFiles;
import org.unifiedportal.core.vault.Verdict;

/** The library of pictures; each database inherits it. */
abstract class PicturesContract extends LibraryContract {
  @Test
  void aPictureIsReadBackAndStandsInTheJournal() {
    Picture added = pictures.add(own, 40, 30);
    Picture told = pictures.describe(added);
    assertEquals(Optional.of(told), pictures.store.find(added.id()));
    List<String> types =
        portal.journal.after(portal.journal.head() - 2, 2).stream().map(one -> one.type()).toList();
    assertEquals(List.of("PictureAdded", "PictureDescribed"), types);
  }

  @Test
  void aPhotoHeldSidewaysIsMeasuredUpright() {
    Picture lying = pictures.add(own, MadeFiles.tellingPhoto());
    assertEquals(6, lying.original().head().orientation());
    assertEquals(new Crop(0, 0, 6, 8), lying.description().crop());
  }

  @Test
  void aFileIsInALibraryOnce() {
    Picture first = pictures.add(own, 40, 30);
    assertEquals(
        new Refusal.Conflict("refusal.picture-exists", List.of(first.id().toString())),
        refusal(() -> pictures.add(own, 40, 30)));
    assertEquals(first.cut().key(), pictures.add(other, 40, 30).cut().key());
  }

  @Test
  void aChangeIsMadeFromTheNewestVersionOnly() {
    Picture added = pictures.add(own, 40, 30);
    pictures.describe(added);
    assertInstanceOf(Refusal.Stale.class, refusal(() -> pictures.describe(added)));
  }

  @Test
  void whoHoldsPicturesGetsThemAsOthersLeaveThem() throws InterruptedException {
    Picture mine = pictures.add(own, 40, 30);
    Picture theirs = pictures.add(other, 40, 30);
    List<Picture> held = new ArrayList<>();
    Optional<Throwable> refused =
        Meeting.of(
            portal.database,
            () -> {
              pictures.describing.hold(List.of(mine.id(), theirs.id()), own);
              pictures.describe(theirs);
            },
            () ->
                portal.database.transact(() -> {
                  held.addAll(pictures.describing.hold(List.of(theirs.id(), mine.id()), other));
                  held.forEach(pictures::describe);
                }));
    assertEquals(Optional.empty(), refused);
    assertEquals(
        Map.of(mine.id(), 1L, theirs.id(), 2L),
        held.stream().collect(Collectors.toMap(Picture::id, Picture::version)));
    assertEquals(3, pictures.store.find(theirs.id()).orElseThrow().version());
  }

  @Test
  void nobodyDescribesWithoutDecidingOnTheWordsTheAuthorAndThePart() {
    Picture added = pictures.add(own, 40, 30);
    Description nothing =
        new Description(
            new Alt.Unchosen(), " ", PictureLicence.CC_BY, new Crop(10, 0, 32, 30), Focus.CENTER);
    Refusal.Invalid wrong =
        (Refusal.Invalid)
            refusal(() ->
                pictures.describing.describe(
                    new DescribePicture(added.id(), 1, nothing), TestPortal.OFFICER));
    assertEquals(
        Set.of("/alt/kk issue.picture-alt", "/credit issue.required", "/crop issue.picture-crop"),
        wrong.issues().stream().map(PicturesContract::said).collect(Collectors.toSet()));
  }

  private static String said(Issue issue) {
    return issue.pointer() + " " + issue.key();
  }

  @Test
  void whatAPageShowsIsWhatWasSaidInItsLanguage() {
    Picture added = pictures.add(own, 2000, 1500);
    assertTrue(added.image(Language.KK, "", "").isEmpty(), "nobody has decided yet");
    Picture told = pictures.describe(added);
    var shown = told.image(Language.RU, "Подпись", "Автор").orElseThrow();
    assertEquals("Ремонт дороги", shown.alt());
    assertEquals(List.of(1280, 960), List.of(shown.width(), shown.height()));
    assertEquals(Focus.TOP, shown.focus());
    assertTrue(told.image(Language.EN, "", "").isEmpty());
    assertEquals(Optional.of(told.cut().key()), Cut.keyOf(shown.source()));
  }

  @Test
  void anotherPartIsAnotherCutAndTheOldOneStays() {
    Picture whole = pictures.describe(pictures.add(own, 400, 300));
    Picture part = pictures.describe(whole, new Crop(100, 100, 200, 150));
    assertFalse(whole.cut().key().equals(part.cut().key()));
    for (Picture one : List.of(whole, part)) {
      assertEquals(Optional.of(one.cut()), pictures.store.findCut(one.cut().key()));
      assertEquals(Optional.of(part), pictures.store.shownAs(own, one.cut().key()));
      assertEquals(Optional.empty(), pictures.store.shownAs(other, one.cut().key()));
    }
  }

  @Test
  void sizesOfAPartThatNothingShowsAreRemovedAfterADayAndThoseOfAnyEditionStay() {
    Picture shown = pictures.describe(pictures.add(own, 400, 300));
    Picture unshown = pictures.describe(shown, new Crop(100, 100, 200, 150));
    Picture now = pictures.describe(unshown, new Crop(0, 0, 200, 150));
    List.of(shown, unshown, now).forEach(this::drawn);
    Publication live = portal.publish(own, PublicationKind.NEWS, showing(shown));
    portal.correct(live, TestPortal.content(PublicationKind.NEWS, "Суретсіз", "Без снимка"));
    List<String> removed = new ArrayList<>();
    TidyingSizes tidying = new TidyingSizes(pictures.store, removed::add, portal.time);
    tidying.run();
    assertEquals(List.of(), removed);

    portal.clock.advance(Duration.ofDays(2));
    tidying.run();
    assertEquals(List.of(unshown.cut().key()), removed);
    assertEquals(Optional.of(unshown.cut()), pictures.store.findCut(unshown.cut().key()));
  }

  @Test
  void tidyingReachesEveryPartHoweverManyThereAreAndBeginsAgain() {
    Picture picture = pictures.describe(pictures.add(own, 400, 300));
    List<String> left = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      left.add(picture.cut().key());
      drawn(picture);
      picture = pictures.describe(picture, new Crop(i, 0, 200, 150));
    }
    drawn(picture);
    left.sort(Comparator.naturalOrder());
    portal.clock.advance(Duration.ofDays(2));
    List<String> removed = new ArrayList<>();
    TidyingSizes tidying =
        new TidyingSizes(pictures.store, removed::add, portal.time, new TidyingSizes.Steps(1, 2));
    for (int run = 1; run <= 4; run++) {
      tidying.run();
    }
    assertEquals(left, removed);
    tidying.run();
    assertTrue(removed.size() > left.size(), "what came back to the disk goes again");
  }

  private void drawn(Picture picture) {
    portal.database.transact(() -> pictures.store.note(picture.cut().key(), Cut.State.DRAWN));
  }

  private static Content showing(Picture picture) {
    Content both = TestPortal.content(PublicationKind.NEWS, "Суретті", "Со снимком");
    Media.Image image = new Media.Image(picture.cut().path(), "Жол", "", "", 400, 300);
    EditionText text = new EditionText("Суретті", "Жол", List.of(image));
    return new Content(Map.of(Language.KK, text), both.fields(), Set.of(), false);
  }

  @Test
  void theLibraryIsPagedWithoutGapsAndFoundByWords() {
    List<PictureId> added = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      added.add(pictures.add(own, 40 + i, 30).id());
      portal.clock.advance(Duration.ofSeconds(i % 2));
    }
    pictures.add(other, 50, 50);
    List<PictureId> seen = new ArrayList<>();
    PictureFilter filter = PictureFilter.of(Set.of(own));
    List<Picture> page = pictures.store.list(filter, 2);
    while (!page.isEmpty()) {
      page.forEach(one -> seen.add(one.id()));
      page =
          pictures.store.list(
              filter.behind(Optional.of(PictureFilter.Place.of(page.getLast()))), 2);
    }
    assertEquals(Set.copyOf(added), Set.copyOf(seen));
    assertEquals(5, seen.size());
    Picture told = pictures.describe(pictures.store.find(added.getFirst()).orElseThrow());
    assertEquals(List.of(told), pictures.store.list(filter.saying(List.of("ЖОЛ", "сәрсенова")), 9));
    assertEquals(List.of(), pictures.store.list(filter.saying(List.of("100%")), 9));
    assertEquals(List.of(), pictures.store.list(PictureFilter.of(Set.of()), 9));
  }

  @Test
  void nothingIsDrawnBeforeACleanVerdict() {
    Picture waiting = pictures.add(own, 40, 30);
    Picture infected = pictures.add(own, 41, 30);
    Picture clean = pictures.add(own, 42, 30);
    pictures.judge(infected, Verdict.INFECTED);
    pictures.judge(clean, Verdict.CLEAN);
    List<Cut> drawn = new ArrayList<>();
    DrawingPictures drawing = drawing((cut, bytes) -> drawn.add(cut));
    assertEquals(Optional.of(clean.added().at()), pictures.store.waitingSince());
    assertEquals(1, drawing.run());
    assertEquals(List.of(clean.cut()), drawn);
    assertEquals(0, drawing.run());
    assertEquals(
        Map.of(clean.cut().key(), Cut.State.DRAWN, waiting.cut().key(), Cut.State.WAITING),
        pictures.store.states(List.of(clean.cut().key(), waiting.cut().key(), "nobody")));
  }

  @Test
  void aBrokenPictureIsSetAsideAndADrawerThatCannotRunBlamesNoPicture() {
    Picture first = pictures.add(own, 40, 30);
    pictures.judge(first, Verdict.CLEAN);
    assertEquals(
        0,
        drawing(
                (cut, bytes) -> {
                  throw new IOException("no process");
                })
            .run());
    assertEquals(1, drawing((cut, bytes) -> false).run());
    assertEquals(
        Map.of(first.cut().key(), Cut.State.UNREADABLE),
        pictures.store.states(List.of(first.cut().key())));
  }

  @Test
  void whatWasDrawnOnceIsDrawnAgainWhereItIsMissing() throws IOException {
    Picture picture = pictures.add(own, 40, 30);
    DrawingPictures drawing = drawing((cut, bytes) -> true);
    String key = picture.cut().key();
    assertFalse(drawing.drawAgain(key), "no verdict yet");
    pictures.judge(picture, Verdict.CLEAN);
    drawing.run();
    assertTrue(drawing.drawAgain(key));
    assertFalse(drawing.drawAgain("0".repeat(32)));
  }

  @Test
  void aRedrawThatFailedIsNotTriedForEachReader() throws IOException {
    Picture picture = pictures.add(own, 40, 30);
    pictures.draw(picture);
    List<Cut> tried = new ArrayList<>();
    DrawingPictures drawing = drawing((cut, bytes) -> !tried.add(cut));
    String key = picture.cut().key();
    assertFalse(drawing.drawAgain(key));
    assertFalse(drawing.drawAgain(key));
    assertEquals(1, tried.size());
    portal.clock.advance(Duration.ofMinutes(10));
    assertFalse(drawing.drawAgain(key));
    assertEquals(2, tried.size());
  }

  @Test
  void aFileThatCouldNotBeDrawnIsTriedAgainWhenItIsUploadedAnew() {
    Picture picture = pictures.add(own, 40, 30);
    pictures.judge(picture, Verdict.CLEAN);
    drawing((cut, bytes) -> false).run();
    assertEquals(picture, pictures.add(own, 40, 30));
    assertEquals(1, drawing((cut, bytes) -> true).run());
    assertInstanceOf(Refusal.Conflict.class, refusal(() -> pictures.add(own, 40, 30)));
  }

  @Test
  void aDecorationSaysNothingInEveryLanguage() {
    Alt decoration = new Alt.Decorative();
    Alt said = new Alt.Said(LocalText.in(Language.KK, "Су"));
    assertEquals(Optional.of(""), decoration.in(Language.EN));
    assertEquals(Optional.empty(), said.in(Language.RU));
  }

  private DrawingPictures drawing(Drawer drawer) {
    return new DrawingPictures(
        portal.database, pictures.store, pictures.files, pictures.vault, drawer, portal.time);
  }

  private static Refusal refusal(Runnable command) {
    return assertThrows(Refused.class, command::run).refusal();
  }
}
