package org.unifiedportal.war.picture;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.picture.Alt;
import org.unifiedportal.core.picture.Cut;
import org.unifiedportal.core.picture.Picture;
import org.unifiedportal.core.picture.PictureFilter;
import org.unifiedportal.core.picture.PictureId;
import org.unifiedportal.core.picture.PictureStore;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.FormField.Look;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Tab;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.page.Reader;

/** Lists the pictures of the person's agencies, newest first. */
@Path("{language: kk|ru|en}/console/pictures")
@Dependent
public class PicturesResource {
  /** Its path below the language. */
  static final String PATH = "console/pictures";

  private static final int PAGE = 24;
  private static final int MOST_TAKEN = 50;
  private static final int LONGEST = 200;
  private static final String PLACE = "[0-9]{1,12}\\.[0-9]{1,9}\\.[0-9a-f-]{36}";

  private final PictureStore store;
  private final Reception reception;
  private final Screens screens;

  /** Everything the library shows. */
  @Inject
  public PicturesResource(PictureStore store, Reception reception, Screens screens) {
    this.store = store;
    this.reception = reception;
    this.screens = screens;
  }

  /** A page of it, as far as it was asked for. */
  @GET
  public Response list(@BeanParam Ask ask) {
    Visitor.Signed visitor = reception.signed(ask);
    Reader reader = visitor.reader();
    String words = ask.parameter("q").replaceAll("\\p{Cntrl}|\\p{Cs}", " ").strip();
    String sought = words.substring(0, Math.min(words.length(), LONGEST));
    PictureFilter filter =
        PictureFilter.of(visitor.account().agencies(Scope.READ))
            .saying(List.of(sought.split("[\\s\"«»]+")))
            .behind(place(ask.parameter("after")));
    List<Picture> found = store.list(filter, PAGE + 1);
    String more = found.size() > PAGE ? reader.to(PATH + behind(found.get(PAGE - 1), sought)) : "";
    boolean writes = !visitor.account().agencies(Scope.WRITE).isEmpty();
    return screens.show(
        200,
        "pictures",
        new PicturesScreen(
            new ConsoleFrame(
                reception.site(), visitor, Tab.WRITE, PATH, reader.say("picture.library")),
            FormField.may(Look.LINE, "q", reader.say("picture.find")).with(sought),
            writes ? reader.to(PATH + "/upload") : "",
            tiles(found.stream().limit(PAGE).toList(), reader),
            more,
            taken(visitor)));
  }

  /** Those that were taken down are told below the first page, so that nobody seeks them. */
  private List<PicturesScreen.Tile> taken(Visitor.Signed visitor) {
    Reader reader = visitor.reader();
    return store.takenDown(visitor.account().agencies(Scope.READ), MOST_TAKEN).stream()
        .map(picture ->
            new PicturesScreen.Tile(
                reader.to(PATH + "/" + picture.id()),
                "",
                picture.description().focus().key(),
                PictureWords.of(picture, reader),
                reader.say("picture.state.gone")))
        .toList();
  }

  private List<PicturesScreen.Tile> tiles(List<Picture> pictures, Reader reader) {
    Map<String, Cut.State> states =
        store.states(pictures.stream().map(picture -> picture.cut().key()).toList());
    return pictures.stream()
        .map(picture -> tile(picture, states.get(picture.cut().key()), reader))
        .toList();
  }

  private static PicturesScreen.Tile tile(Picture picture, Cut.State state, Reader reader) {
    boolean isDrawn = state == Cut.State.DRAWN;
    String todo =
        picture.description().alt() instanceof Alt.Unchosen ? reader.say("picture.untold") : "";
    return new PicturesScreen.Tile(
        reader.to(PATH + "/" + picture.id()),
        isDrawn ? picture.cut().thumb() : "",
        picture.description().focus().key(),
        PictureWords.of(picture, reader),
        isDrawn ? todo : reader.say("picture.state." + state.key()));
  }

  private static Optional<PictureFilter.Place> place(String after) {
    if (!after.matches(PLACE)) {
      return Optional.empty();
    }
    String[] parts = after.split("\\.");
    try {
      Instant at = Instant.ofEpochSecond(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
      return PictureId.parse(parts[2]).map(id -> new PictureFilter.Place(at, id));
    } catch (DateTimeException foreign) {
      return Optional.empty();
    }
  }

  private static String behind(Picture last, String sought) {
    Instant at = last.added().at();
    String place = "?after=" + at.getEpochSecond() + "." + at.getNano() + "." + last.id();
    return sought.isEmpty()
        ? place
        : place + "&q=" + URLEncoder.encode(sought, StandardCharsets.UTF_8);
  }
}
