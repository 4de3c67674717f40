package org.unifiedportal.war.writing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.picture.Alt;
import org.unifiedportal.core.picture.DescribePicture;
import org.unifiedportal.core.picture.DescribingPictures;
import org.unifiedportal.core.picture.Description;
import org.unifiedportal.core.picture.Picture;
import org.unifiedportal.core.picture.PictureId;
import org.unifiedportal.core.refusal.Issue;
import org.unifiedportal.core.refusal.Issues;

/**
 * Tells the library what a form says of pictures that nobody has described: by the library's own
 * command, with the text that shows them or not at all.
 */
@Dependent
public class TellingPictures {
  private final PlacedPictures placed;
  private final DescribingPictures describing;

  /** Those who know the pictures, and who describes them. */
  @Inject
  public TellingPictures(PlacedPictures placed, DescribingPictures describing) {
    this.placed = placed;
    this.describing = describing;
  }

  /** Notes what the library would refuse, each at the piece that shows the picture. */
  void note(Order order, Issues issues) {
    ToldPictures told = ToldPictures.of(order.sheet());
    for (Picture picture : ours(order)) {
      Issues unfit = told.description(picture).noteUnfit(picture.original().head());
      unfit.found().forEach(issue -> note(issue, told.places(picture), issues));
    }
  }

  /** That nothing was decided on is told by the text itself, at each of its pieces. */
  private static void note(Issue issue, List<ToldPictures.Place> places, Issues issues) {
    if (issue.key().equals("issue.picture-alt")) {
      return;
    }
    Optional<ToldPictures.Place> said =
        places.stream()
            .filter(one -> issue.pointer().equals("/alt/" + one.language().tag()))
            .findFirst();
    String at =
        said.map(one -> one.pointer() + "/alt")
            .orElseGet(() -> places.getFirst().pointer() + issue.pointer());
    issues.add(at, issue.key(), issue.arguments().toArray());
  }

  /**
   * The pictures something new is said of, locked as they are now: where another text has told the
   * library of one meanwhile, only what it left open is told.
   *
   * @param agency the text's
   */
  List<Picture> hold(Order order, AgencyId agency) {
    ToldPictures told = ToldPictures.of(order.sheet());
    List<PictureId> pictures =
        ours(order).stream()
            .filter(picture -> isNew(told.description(picture), picture))
            .map(Picture::id)
            .toList();
    return describing.hold(pictures, agency);
  }

  /** Tells it of pictures that are held; nothing where nothing new was said. */
  void tell(List<Picture> held, Order order) {
    ToldPictures told = ToldPictures.of(order.sheet());
    for (Picture picture : held) {
      Description anew = told.description(picture);
      if (isNew(anew, picture)) {
        describing.describe(
            new DescribePicture(picture.id(), picture.version(), anew),
            order.visitor().account().actor());
      }
    }
  }

  private static boolean isNew(Description anew, Picture picture) {
    return !anew.equals(picture.description()) && !(anew.alt() instanceof Alt.Unchosen);
  }

  private List<Picture> ours(Order order) {
    return placed.untold(order.sheet(), order.visitor().account()).values().stream()
        .filter(PlacedPictures.Untold::isOurs)
        .map(PlacedPictures.Untold::picture)
        .toList();
  }
}
