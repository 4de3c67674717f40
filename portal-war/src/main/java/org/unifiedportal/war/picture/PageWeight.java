package org.unifiedportal.war.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.Media;
import org.unifiedportal.core.picture.Cut;
import org.unifiedportal.core.picture.Renditions;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.refusal.Issue;

/**
 * Tells writers when the pictures of a page weigh too much for a phone: it loads those 640 pixels
 * wide. What is not drawn yet weighs nothing.
 */
public final class PageWeight {
  /** Half a megabyte: about three seconds where the network is slow. */
  static final long MOST = 500_000;

  private static final int ON_A_PHONE = 640;
  private static final int KILO = 1000;

  private final Scales scales;

  /** Weighs on these scales. */
  public PageWeight(Scales scales) {
    this.scales = scales;
  }

  /** What weighs the sizes of pictures. */
  public interface Scales {
    /** The bytes of the WebP this wide, 0 where there is none. */
    long bytes(String cut, int width);
  }

  /** The heaviest picture of a language whose pictures are too heavy together. */
  public List<Issue> on(Content content) {
    List<Issue> found = new ArrayList<>();
    content
        .texts()
        .forEach((language, text) ->
            on("/texts/" + language.tag() + "/body/", text.body()).ifPresent(found::add));
    return found;
  }

  private record Weighed(int at, long bytes) {}

  private Optional<Issue> on(String base, List<Block> body) {
    List<Weighed> pictures = new ArrayList<>();
    for (int i = 0; i < body.size(); i++) {
      if (body.get(i) instanceof Media.Image image) {
        pictures.add(new Weighed(i, bytes(image)));
      }
    }
    long sum = pictures.stream().mapToLong(Weighed::bytes).sum();
    return pictures.stream()
        .max(Comparator.comparingLong(Weighed::bytes))
        .filter(heaviest -> sum > MOST)
        .map(heaviest ->
            new Issue(
                base + heaviest.at(),
                "advice.page-weight",
                List.of(Long.toString(sum / KILO), Long.toString(MOST / KILO))));
  }

  private long bytes(Media.Image image) {
    int width =
        Renditions.widths(image.width()).stream()
            .filter(one -> one <= ON_A_PHONE)
            .reduce((one, more) -> more)
            .orElse(image.width());
    return Cut.keyOf(image.source()).map(cut -> scales.bytes(cut, width)).orElse(0L);
  }
}
