package org.unifiedportal.war.page;

import org.unifiedportal.core.publication.PublicationKind;

/**
 * The portal's own drawings on a grid of 24, two units wide strokes; each publication kind has the
 * one of its name.
 */
public enum Icon {
  NEWS("M4 5h13v14H6a2 2 0 0 1-2-2zM17 9h3v8a2 2 0 0 1-2 2M8 9h5M8 12.5h5M8 16h3"),
  ANNOUNCEMENT("M4 10v4h3l8 4V6l-8 4zM18.5 9.5a4 4 0 0 1 0 5M8 14.5l1 5h2.5l-1-4"),
  PROBLEM("M10 4h4l4.5 15h-13zM8.2 10h7.6M7 14.5h10M3.5 19h17"),
  CLARIFICATION("M4 5h16v11h-8l-4 4v-4H4zM12 8v.1M12 10.8V13"),
  ANSWER("M4 5h16v11h-8l-4 4v-4H4zM8.5 10.5l2.5 2.5 4.5-5"),
  DOCUMENT("M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6"),
  PAGE("M5 4h14v16H5zM5 8.5h14M9 13h6M9 16.5h4"),
  EVENT("M4 6h16v14H4zM4 10.5h16M8 3.5V8M16 3.5V8M8.5 15h3"),
  SERVICE("M4 9h16v11H4zM9 9V6.5A2.5 2.5 0 0 1 11.5 4h1A2.5 2.5 0 0 1 15 6.5V9M9 14.5l2 2 4-4"),
  PERSON("M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4.5 20.5c.8-4 3.7-5.5 7.5-5.5s6.7 1.5 7.5 5.5"),
  CONTACT(
      "M6 3.5h3.5l1.5 5-2.2 1.7a12 12 0 0 0 5 5l1.7-2.2 5 1.5V18a2.5 2.5 0 0 1-2.5 2.5C10 20.5 3.5 14 3.5 6A2.5 2.5 0 0 1 6 3.5z"),
  PRESS_SECRETARY(
      "M12 3.5a3 3 0 0 1 3 3v4.5a3 3 0 0 1-6 0V6.5a3 3 0 0 1 3-3zM6 11a6 6 0 0 0 12 0M12 17v3.5M8.5 20.5h7"),
  SOCIAL_PAGE(
      "M7 9.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5zM17 4a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5zM17 15a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5zM9.2 10.8l5.6-3M9.2 13.2l5.6 3"),
  VACANCY("M3.5 8h17v11h-17zM9 8V5h6v3M3.5 12.5c5.5 2.5 11.5 2.5 17 0"),
  CEREMONY("M12 3.5l2.2 4.6 5 .7-3.6 3.5.9 5-4.5-2.4-4.5 2.4.9-5L4.8 8.8l5-.7z"),
  SEARCH("M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.5 15.5L20.5 20.5"),
  MENU("M4 6.5h16M4 12h16M4 17.5h16"),
  FORWARD("M9 5l7 7-7 7"),
  DOWNLOAD("M12 3.5v11M7 10l5 5 5-5M4 20.5h16"),
  ASK("M4 5h16v11h-8l-4 4v-4H4zM10 9a2 2 0 1 1 2.5 1.9q-.5.2-.5.9M12 13.7v.1"),
  EYE(
      "M2.5 12C5 7.5 8.3 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-5.8 6.5-9.5 6.5S5 16.5 2.5 12zM12 9a3 3 0 1 1 0 6 3 3 0 0 1 0-6z"),
  FEED("M5 19h.1M5 12.5a6.5 6.5 0 0 1 6.5 6.5M5 6a13 13 0 0 1 13 13"),
  CLOCK("M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM12 7.5V12l3 2.5"),
  PIN(
      "M12 3a6.5 6.5 0 0 1 6.5 6.5C18.5 14 12 21 12 21S5.5 14 5.5 9.5A6.5 6.5 0 0 1 12 3zM12 7.5a2 2 0 1 1 0 4 2 2 0 0 1 0-4z"),
  IMPORTANT("M12 3.5l9 16.5H3zM12 10v4.5M12 17.2v.1");

  private final String svg;

  Icon(String path) {
    this.svg =
        "<svg class=\"i\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\""
            + path
            + "\"/></svg>";
  }

  /** The drawing as inline SVG, hidden from those who listen: a word always stands beside it. */
  public String svg() {
    return svg;
  }

  /** The drawing of a kind. */
  public static Icon of(PublicationKind kind) {
    return valueOf(kind.name());
  }
}
