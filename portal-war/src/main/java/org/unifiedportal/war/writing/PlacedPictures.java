package org.unifiedportal.war.writing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.Access;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.block.BlockJson;
import org.unifiedportal.core.picture.Cut;
import org.unifiedportal.core.picture.Description;
import org.unifiedportal.core.picture.Picture;
import org.unifiedportal.core.picture.PictureFilter;
import org.unifiedportal.core.picture.PictureId;
import org.unifiedportal.core.picture.PictureStore;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.picture.PictureWords;
import org.unifiedportal.war.writing.WritingScreen.Pick;

/**
 * Puts pictures of the library into what is written: their words, author and part are those the
 * library tells at the moment of saving.
 */
@Dependent
public class PlacedPictures {
  private static final int PICKS = 12;

  private final PictureStore store;

  /** Takes pictures from this library. */
  @Inject
  public PlacedPictures(PictureStore store) {
    this.store = store;
  }

  /**
   * What a form offers.
   *
   * @param ready may be chosen
   * @param preparing how many more were just uploaded and can't be shown yet
   */
  record Offer(List<Pick> ready, long preparing) {
    /** Copies the list. */
    Offer {
      ready = List.copyOf(ready);
    }
  }

  /** The newest pictures of the person's agencies. */
  Offer offer(Visitor.Signed visitor) {
    Reader reader = visitor.reader();
    List<Picture> newest =
        store.list(PictureFilter.of(visitor.account().agencies(Scope.READ)), PICKS);
    Map<String, Cut.State> states =
        store.states(newest.stream().map(picture -> picture.cut().key()).toList());
    List<Pick> ready =
        newest.stream()
            .filter(picture -> states.get(picture.cut().key()) == Cut.State.DRAWN)
            .map(picture ->
                new Pick(
                    picture.id().toString(),
                    picture.cut().thumb(),
                    PictureWords.of(picture, reader),
                    false))
            .toList();
    return new Offer(
        ready, states.values().stream().filter(state -> state == Cut.State.WAITING).count());
  }

  /** The same sheet with the pictures that were chosen. */
  Sheet placed(Sheet sheet, Account account) {
    ToldPictures told = ToldPictures.of(sheet);
    return each(
        sheet,
        (piece, language) ->
            find(piece.picture(), account)
                .map(picture -> placed(piece, picture, json(picture, language, told, account)))
                .orElse(piece));
  }

  /**
   * A picture of whose library nobody has said yet what it shows.
   *
   * @param isOurs whether the person may say it
   */
  record Untold(Picture picture, boolean isOurs) {}

  /** The pictures of a sheet that lack words in the language of a text, by identity. */
  Map<String, Untold> untold(Sheet sheet, Account account) {
    ToldPictures told = ToldPictures.of(sheet);
    Map<String, Untold> untold = new TreeMap<>();
    for (String id : told.shown().keySet()) {
      find(id, account)
          .filter(picture -> picture.isInLibrary() && told.lackWords(picture))
          .ifPresent(picture -> untold.put(id, new Untold(picture, isOurs(picture, account))));
    }
    return untold;
  }

  private Optional<Picture> find(String id, Account account) {
    return PictureId.parse(id)
        .flatMap(store::find)
        .filter(picture -> Access.isAllowed(account, Scope.READ, picture.agency()));
  }

  private static boolean isOurs(Picture picture, Account account) {
    return Access.isAllowed(account, Scope.WRITE, picture.agency());
  }

  /**
   * The same sheet, which says of each cut it shows whose picture it is; where one was taken down,
   * nothing is chosen any more.
   */
  Sheet known(Sheet sheet, AgencyId agency) {
    return each(sheet, (piece, language) -> known(piece, agency));
  }

  private static Sheet each(Sheet sheet, BiFunction<Piece, Language, Piece> change) {
    Sheet changed = sheet;
    for (Language language : Language.values()) {
      List<Piece> pieces = sheet.pieces(language);
      if (pieces.stream().anyMatch(piece -> piece.kind().equals(Piece.PICTURE))) {
        List<Piece> done =
            pieces.stream()
                .map(piece ->
                    piece.kind().equals(Piece.PICTURE) ? change.apply(piece, language) : piece)
                .toList();
        changed = changed.with(language, done);
      }
    }
    return changed;
  }

  /** What was told of another picture isn't told of this one. */
  private static Piece placed(Piece piece, Picture picture, String json) {
    Piece bare = new Piece(piece.kind(), piece.text());
    if (!picture.isInLibrary()) {
      return bare;
    }
    Piece telling = piece.isShowing(picture) ? piece : bare;
    return telling.showing(piece.picture(), json);
  }

  private Piece known(Piece piece, AgencyId agency) {
    return piece
        .cut()
        .flatMap(cut -> store.shownAs(agency, cut))
        .map(picture ->
            picture.isInLibrary()
                ? piece.showing(picture.id().toString(), piece.image())
                : new Piece(piece.kind(), piece.text()))
        .orElse(piece);
  }

  /** Without an alt where nobody has decided on it, so that the missing choice is told. */
  private static String json(
      Picture picture, Language language, ToldPictures told, Account account) {
    Description description =
        isOurs(picture, account) ? told.description(picture) : picture.description();
    Optional<String> alt = description.alt().in(language);
    String credit = PictureWords.credit(description, language);
    ObjectNode json =
        (ObjectNode) BlockJson.write(List.of(picture.shown(alt.orElse(""), "", credit))).get(0);
    return alt.isPresent() ? json.toString() : json.without("alt").toString();
  }
}
