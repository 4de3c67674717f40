package org.unifiedportal.war.console;

import org.unifiedportal.war.http.Assets;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.Site;

/**
 * Everything around a screen of the console.
 *
 * @param path below the language, for the switch of languages
 */
public record ConsoleFrame(Site site, Visitor visitor, Tab tab, String path, String title) {
  /** The language and the words. */
  public Reader reader() {
    return visitor.reader();
  }

  /** Whether the bar is shown: somebody is signed in wholly. */
  public boolean isInside() {
    return visitor instanceof Visitor.Signed signed && signed.presence().isComplete();
  }

  /** Whether there is somebody who can leave. */
  public boolean isSigned() {
    return visitor instanceof Visitor.Signed;
  }

  /** The name of whoever is signed in, else nothing. */
  public String name() {
    return visitor instanceof Visitor.Signed signed ? signed.account().name() : "";
  }

  /** The identity of whoever is signed in, by which a device knows whose text it keeps. */
  public String person() {
    return visitor instanceof Visitor.Signed signed ? signed.account().id().toString() : "";
  }

  /** The address of the console's own script. */
  public String script() {
    return Assets.address("console.js");
  }

  /** The address of the console's own style sheet. */
  public String styles() {
    return Assets.address("console.css");
  }
}
