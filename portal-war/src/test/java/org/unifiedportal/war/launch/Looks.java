package org.unifiedportal.war.launch;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.unifiedportal.war.console.AccessMatrix;

/**
 * Looks at screens as on a phone and on a desk: keeps both pictures, asks axe, makes them as narrow
 * as the smallest phone, and walks through them by the keyboard. What is wrong is gathered, so that
 * one run tells all of it; what nobody has looked at yet is known by the table of access.
 */
final class Looks {
  /** The console's language where a story doesn't choose one: another is asked for by hand. */
  private static final String LANGUAGE = System.getProperty("looks.language", "kk");

  private static final Set<String> SCREENS = AccessMatrix.screens();
  private static final int PHONE = 390;
  private static final int DESK = 1280;
  private static final int HEIGHT = 844;
  private static final String IS_SCREEN = "document.documentElement.classList.contains('desk')";
  private static final String NO_SIDEWAYS =
      "document.documentElement.scrollWidth <= document.documentElement.clientWidth";

  private final BrowserDemo demo;
  private final List<String> complaints = new ArrayList<>();
  private final Set<String> unseen = new TreeSet<>(SCREENS);

  Looks(BrowserDemo demo) {
    this.demo = demo;
  }

  /** Opens what stands at a path below the language, and looks at it. */
  void at(Page page, String path) {
    page.navigate(demo.base() + "/" + LANGUAGE + "/" + path);
    String name = path.replaceAll("[?].*", "").replaceAll("[0-9a-f-]{36}", "item");
    here(page, LANGUAGE + "-" + name.replaceAll("[^a-z]+", "-"));
  }

  /** Looks at what stands there now. */
  void here(Page page, String name) {
    page.waitForLoadState();
    BrowserDemo.picture(page, name + "-" + PHONE);
    note(page, BrowserDemo.violations(page));
    note(page, KeyboardWalk.complaints(page));
    page.setViewportSize(320, 640);
    if (!Boolean.TRUE.equals(page.evaluate(NO_SIDEWAYS))) {
      note(page, List.of("scrolls sideways at 320 px"));
    }
    page.setViewportSize(DESK, HEIGHT);
    BrowserDemo.picture(page, name + "-" + DESK);
    page.setViewportSize(PHONE, HEIGHT);
    if (below(page.url()).startsWith("console")) {
      seen(page);
    }
  }

  private void seen(Page page) {
    if (!Boolean.TRUE.equals(page.evaluate(IS_SCREEN))) {
      note(page, List.of("is no screen of the console"));
      return;
    }
    String path = below(page.url()).replaceAll("[?#].*", "");
    unseen.removeIf(screen ->
        SCREENS.contains(path)
            ? screen.equals(path)
            : path.matches(screen.replaceAll("\\{\\w+}", "[^/]+")));
  }

  private void note(Page page, List<String> wrong) {
    wrong.forEach(one -> complaints.add(below(page.url()) + ": " + one));
  }

  /** An address from below the language on. */
  static String below(String address) {
    return address.replaceFirst("^(https?://[^/]+)?/(kk|ru|en)/", "");
  }

  /** What is wrong with what was looked at since this was asked last. */
  List<String> complaints() {
    List<String> told = List.copyOf(complaints);
    complaints.clear();
    return told;
  }

  /** The screens of the console that nobody has looked at. */
  Set<String> unseen() {
    return unseen;
  }
}
