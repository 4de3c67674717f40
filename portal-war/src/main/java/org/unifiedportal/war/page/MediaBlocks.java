package org.unifiedportal.war.page;

import org.unifiedportal.core.block.Media;

/** Pictures, files and films kept by the portal. */
final class MediaBlocks {
  private final Html html;
  private final Words words;
  private final String base;

  MediaBlocks(Html html, Words words, String base) {
    this.html = html;
    this.words = words;
    this.base = base;
  }

  void write(Media media) {
    switch (media) {
      case Media.Image image -> image(image);
      case Media.FileLink file -> file(file);
      case Media.Video video -> video(video);
    }
  }

  private void image(Media.Image image) {
    html.open("figure");
    html.open("img", picture(image));
    if (!image.caption().isBlank() || !image.credit().isBlank()) {
      html.open("figcaption").text(image.caption() + " ");
      html.element("small", image.credit()).close("figcaption");
    }
    html.close("figure");
  }

  private String[] picture(Media.Image image) {
    return new String[] {
      "src", base + image.source(),
      "alt", image.alt(),
      "width", Integer.toString(image.width()),
      "height", Integer.toString(image.height()),
      "loading", "lazy"
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
