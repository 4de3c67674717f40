package org.unifiedportal.core.block;

/**
 * Blocks that show bytes kept by the portal; sources are own paths below {@code /media/} or {@code
 * /d/}.
 */
public sealed interface Media extends Block {
  /** The own path of the bytes. */
  String source();

  /**
   * A picture.
   *
   * @param alt what it shows for those who don't see it; empty only when it is decorative
   * @param credit who made it
   * @param width pixels
   * @param height pixels
   * @param focus what stays seen where there is room for a part only; the middle when it isn't said
   */
  record Image(
      String source, String alt, String caption, String credit, int width, int height, Focus focus)
      implements Media {
    /** The greatest width and height, in pixels. */
    public static final int LONGEST = 20_000;

    /** Refuses foreign sources and unknown sizes, so that a page never jumps. */
    public Image {
      Rule.ownPath("source", source);
      Rule.range("width", width, 1, LONGEST);
      Rule.range("height", height, 1, LONGEST);
      alt = Rule.orEmpty(alt);
      caption = Rule.orEmpty(caption);
      credit = Rule.orEmpty(credit);
      focus = focus == null ? Focus.CENTER : focus;
    }

    /** One whose middle counts. */
    public Image(String source, String alt, String caption, String credit, int width, int height) {
      this(source, alt, caption, credit, width, height, Focus.CENTER);
    }
  }

  /** A file to download: its title, and format and size as the reader sees them before the tap. */
  record FileLink(String source, String title, String format, long bytes) implements Media {
    /** Refuses foreign sources and a blank title. */
    public FileLink {
      Rule.ownPath("source", source);
      Rule.words("title", title);
      format = Rule.orEmpty(format);
    }
  }

  /** A film with captions (WebVTT) beside it. */
  record Video(String source, String captions, String title) implements Media {
    /** Refuses foreign sources and missing captions. */
    public Video {
      Rule.ownPath("source", source);
      Rule.ownPath("captions", captions);
      Rule.words("title", title);
    }
  }
}
