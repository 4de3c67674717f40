package org.unifiedportal.war.picture;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.unifiedportal.core.agency.Access;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.block.Focus;
import org.unifiedportal.core.picture.Crop;
import org.unifiedportal.core.picture.Cut;
import org.unifiedportal.core.picture.Picture;
import org.unifiedportal.core.picture.PictureStanding;
import org.unifiedportal.core.picture.PictureStore;
import org.unifiedportal.core.vault.FileStore;
import org.unifiedportal.core.vault.PictureHead;
import org.unifiedportal.core.vault.Verdict;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.FormField.Choice;
import org.unifiedportal.war.console.FormField.Look;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Tab;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.page.Reader;

/** Shows one picture with its form, and where it is used. */
@Dependent
public class PictureShowing {
  private static final int STALE = 412;

  private final PictureStore store;
  private final FileStore files;
  private final PicturePlaces places;
  private final Reception reception;
  private final Screens screens;

  /** Reads from these stores. */
  @Inject
  public PictureShowing(
      PictureStore store,
      FileStore files,
      PicturePlaces places,
      Reception reception,
      Screens screens) {
    this.store = store;
    this.files = files;
    this.places = places;
    this.reception = reception;
    this.screens = screens;
  }

  /** The picture with what was typed; a stale form is shown what is there now. */
  Response show(
      Picture picture,
      Visitor.Signed visitor,
      PictureSheet typed,
      Complaints complaints,
      String done) {
    Reader reader = visitor.reader();
    String path = PicturesResource.PATH + "/" + picture.id();
    PictureSheet sheet = complaints.status() == STALE ? PictureSheet.of(picture) : typed;
    boolean writes =
        picture.isInLibrary() && Access.isAllowed(visitor.account(), Scope.WRITE, picture.agency());
    return screens.show(
        complaints.status(),
        "picture",
        new PictureScreen(
            new ConsoleFrame(
                reception.site(), visitor, Tab.WRITE, path, reader.say("picture.title")),
            complaints,
            done.isEmpty() ? "" : reader.say("picture.done." + done),
            new PictureScreen.Form(
                writes ? reader.to(path) : "",
                sheet.text("version"),
                new PictureFields(sheet, complaints, reader).all(),
                crop(sheet, reader)),
            canvas(picture, sheet, reader),
            focus(sheet.focus(), reader),
            facts(picture, reader),
            places.of(picture, visitor),
            down(picture, visitor)));
  }

  private static PictureScreen.Down down(Picture picture, Visitor.Signed visitor) {
    Reader reader = visitor.reader();
    return switch (picture.standing()) {
      case PictureStanding.InLibrary here ->
          new PictureScreen.Down(
              OwnPictures.mayTakeDown(picture, visitor.account())
                  ? reader.to(PicturesResource.PATH + "/" + picture.id() + "/takedown")
                  : "",
              "",
              "");
      case PictureStanding.TakenDown down ->
          new PictureScreen.Down(
              "",
              reader.say(
                  "picture.down",
                  reader.days().moment(down.at()),
                  down.by(),
                  reader.say("takedown.for-" + down.reason().key())),
              down.note());
    };
  }

  private static List<FormField> crop(PictureSheet sheet, Reader reader) {
    return PictureSheet.CROP.stream()
        .map(side ->
            FormField.must(Look.LINE, "crop." + side, reader.say("picture.crop." + side))
                .with(sheet.text("crop." + side)))
        .toList();
  }

  private PictureScreen.Canvas canvas(Picture picture, PictureSheet sheet, Reader reader) {
    PictureHead head = picture.original().head();
    Cut whole =
        store.cuts(picture.original().hash()).stream()
            .filter(cut -> cut.crop().equals(Crop.whole(head)))
            .findFirst()
            .orElseGet(picture::cut);
    boolean isDrawn = store.states(Set.of(whole.key())).get(whole.key()) == Cut.State.DRAWN;
    return new PictureScreen.Canvas(
        isDrawn ? PictureScreen.large(whole) : "",
        isDrawn ? "" : reader.say("picture.state." + state(picture, whole)),
        head.uprightWidth(),
        head.uprightHeight(),
        sheet.crop().fits(head) ? sheet.crop() : picture.description().crop());
  }

  private String state(Picture picture, Cut whole) {
    boolean isInfected =
        files
            .find(picture.original().hash())
            .filter(file -> file.verdict() == Verdict.INFECTED)
            .isPresent();
    return isInfected ? "infected" : store.states(Set.of(whole.key())).get(whole.key()).key();
  }

  private static List<Choice> focus(Focus chosen, Reader reader) {
    return Stream.of(Focus.values())
        .map(one -> new Choice(one.key(), reader.say("picture.focus." + one.key()), one == chosen))
        .toList();
  }

  private static List<String> facts(Picture picture, Reader reader) {
    PictureHead head = picture.original().head();
    return List.of(
        picture.original().name(),
        reader.say("picture.size", head.uprightWidth(), head.uprightHeight()),
        reader.say(
            "picture.added", reader.days().moment(picture.added().at()), picture.added().by()));
  }
}
