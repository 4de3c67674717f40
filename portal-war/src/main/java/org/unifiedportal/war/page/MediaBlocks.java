package org.unifiedportal.war.page;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.unifiedportal.core.block.Media;
import org.unifiedportal.core.picture.Cut;
import org.unifiedportal.core.picture.Renditions;

/** Pictures, files and films kept by the portal. */
final class MediaBlocks {
  /** A column of text is no wider than 42 rem, a phone's as wide as the phone. */
  private static final String SIZES = "(min-width: 44rem) 42rem, 94vw";

  private static final int FOR_OLD_BROWSERS = 640;
  private static final double TALL = 1.25;

  private final Html html;
  private final Words words;
  private final String base;
  private final Predicate<String> gone;

  MediaBlocks(Html html, Words words, String base, Predicate<String> gone) {
    this.html = html;
    this.words = words;
    this.base = base;
    this.gone = gone;
  }

  /** What stands first is loaded at once, everything else when it comes near. */
  void write(Media media, boolean isFirst) {
    switch (media) {
      case Media.Image image -> image(image, isFirst ? "" : "lazy");
      case Media.FileLink file -> file(file);
      case Media.Video video -> video(video);
    }
  }

  private void image(Media.Image image, String loading) {
    if (Cut.keyOf(image.source()).filter(gone).isPresent()) {
      frame(image);
      return;
    }
    html.open("figure");
    Cut.keyOf(image.source())
        .ifPresentOrElse(
            key -> sizes(image, loading),
            () -> html.open("img", picture(image, base + image.source(), "", loading)));
    if (!image.caption().isBlank() || !image.credit().isBlank()) {
      html.open("figcaption").text(image.caption());
      credit(image);
      html.close("figcaption");
    }
    html.close("figure");
  }

  private void credit(Media.Image image) {
    if (!image.credit().isBlank()) {
      html.text(image.caption().isBlank() ? "" : " · ").element("small", image.credit());
    }
  }

  /** An empty frame where a picture stood that was taken down: what it showed is told in words. */
  private void frame(Media.Image image) {
    html.open("figure").open("p", "class", "empty").element("b", words.say("picture.frame"));
    html.text(" ").element("span", image.alt()).close("p");
    if (!image.caption().isBlank()) {
      html.element("figcaption", image.caption());
    }
    html.close("figure");
  }

  /** A picture of the library in all its sizes; the browser takes the one that fits. */
  private void sizes(Media.Image image, String loading) {
    List<Integer> widths = Renditions.widths(image.width());
    int fallback =
        widths.stream().filter(one -> one <= FOR_OLD_BROWSERS).reduce((one, more) -> more).get();
    html.open("picture");
    html.open("source", "type", "image/webp", "srcset", set(image, widths, "webp"), "sizes", SIZES);
    String source = base + image.source() + "/" + fallback + ".jpg";
    html.open("img", picture(image, source, set(image, widths, "jpg"), loading));
    html.close("picture");
  }

  private String set(Media.Image image, List<Integer> widths, String ending) {
    return widths.stream()
        .map(width -> base + image.source() + "/" + width + "." + ending + " " + width + "w")
        .collect(Collectors.joining(", "));
  }

  private static String[] picture(Media.Image image, String source, String set, String loading) {
    boolean isTall = image.height() > TALL * image.width();
    return new String[] {
      "src",
      source,
      "srcset",
      set,
      "sizes",
      set.isEmpty() ? "" : SIZES,
      "alt",
      image.alt(),
      "width",
      Integer.toString(image.width()),
      "height",
      Integer.toString(image.height()),
      "class",
      isTall ? "tall at-" + image.focus().key() : "",
      "loading",
      loading
    };
  }

  private void file(Media.FileLink file) {
    html.open("p", "class", "file");
    html.open("a", "href", base + file.source(), "download", file.title());
    html.own(Icon.DOWNLOAD.svg()).open("span").element("b", file.title());
    html.element("small", format(file)).close("span").close("a").close("p");
  }

  private String format(Media.FileLink file) {
    String size = FileSize.words(words, file.bytes());
    return file.format().isBlank() ? size : file.format() + " · " + size;
  }

  private void video(Media.Video video) {
    html.open("figure");
    html.open("video", "src", base + video.source(), "controls", "controls", "preload", "none");
    html.open("track", "kind", "captions", "src", base + video.captions(), "default", "default");
    html.close("video").element("figcaption", video.title()).close("figure");
  }
}
