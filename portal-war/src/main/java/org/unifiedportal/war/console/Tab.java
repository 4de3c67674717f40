package org.unifiedportal.war.console;

import org.unifiedportal.war.page.Icon;

/** The rooms of the console, as the bar names them. */
public enum Tab {
  WORK("work", "console", Icon.CLOCK),
  WRITE("write", "console/write", Icon.CLARIFICATION),
  DOCUMENTS("documents", "console/documents", Icon.DOCUMENT),
  MORE("more", "console/more", Icon.MENU);

  private final String key;
  private final String path;
  private final Icon icon;

  Tab(String key, String path, Icon icon) {
    this.key = key;
    this.path = path;
    this.icon = icon;
  }

  /** The message key of its word. */
  public String word() {
    return "console.tab." + key;
  }

  /** Its address below the language. */
  public String path() {
    return path;
  }

  /** Its drawing as inline SVG. */
  public String icon() {
    return icon.svg();
  }
}
