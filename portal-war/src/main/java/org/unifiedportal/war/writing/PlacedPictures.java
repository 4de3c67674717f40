package org.unifiedportal.war.writing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.Access;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.block.BlockJson;
import org.unifiedportal.core.block.Media;
import org.unifiedportal.core.picture.Cut;
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

  /** The newest pictures of the person's agencies that are ready to be shown. */
  List<Pick> picks(Visitor.Signed visitor) {
    Reader reader = visitor.reader();
    List<Picture> newest =
        store.list(PictureFilter.of(visitor.account().agencies(Scope.READ)), PICKS);
    Map<String, Cut.State> states =
        store.states(newest.stream().map(picture -> picture.cut().key()).toList());
    return newest.stream()
        .filter(picture -> states.get(picture.cut().key()) == Cut.State.DRAWN)
        .map(picture ->
            new Pick(
                picture.id().toString(),
                picture.cut().thumb(),
                PictureWords.of(picture, reader),
                false))
        .toList();
  }

  /** The same sheet with the pictures that were chosen. */
  Sheet placed(Sheet sheet, Account account) {
    return each(sheet, (piece, language) -> placed(piece, language, account));
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

  private Piece placed(Piece piece, Language language, Account account) {
    return PictureId.parse(piece.picture())
        .flatMap(store::find)
        .filter(picture -> Access.isAllowed(account, Scope.READ, picture.agency()))
        .map(picture ->
            picture.isInLibrary()
                ? new Piece(piece.kind(), piece.text(), piece.picture(), json(picture, language))
                : new Piece(piece.kind(), piece.text()))
        .orElse(piece);
  }

  private Piece known(Piece piece, AgencyId agency) {
    return piece
        .cut()
        .flatMap(cut -> store.shownAs(agency, cut))
        .map(picture ->
            picture.isInLibrary()
                ? new Piece(piece.kind(), piece.text(), picture.id().toString(), piece.image())
                : new Piece(piece.kind(), piece.text()))
        .orElse(piece);
  }

  /** Without an alt where nobody has decided on it, so that the missing choice is told. */
  private static String json(Picture picture, Language language) {
    String credit = PictureWords.credit(picture, language);
    Optional<Media.Image> image = picture.image(language, "", credit);
    ObjectNode json =
        (ObjectNode)
            BlockJson.write(List.of(image.orElseGet(() -> picture.shown("", "", credit)))).get(0);
    return image.isPresent() ? json.toString() : json.without("alt").toString();
  }
}
