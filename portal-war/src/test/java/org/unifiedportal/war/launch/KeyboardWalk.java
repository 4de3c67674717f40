package org.unifiedportal.war.launch;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;

/**
 * A walk by Tab alone through everything on a screen that can be used: each place is reached once,
 * stands in sight with a mark when it is, and is left again.
 */
final class KeyboardWalk {
  /**
   * Sets out; answers how often Tab is pressed. Of a group of radio buttons one is a place; a field
   * of a day or a moment has up to six more inside. What leads beyond the last place is pressed,
   * too. Whoever watched an earlier walk on the page is sent home first.
   */
  private static final String SET_OUT =
      """
      () => {
        const all = [...document.querySelectorAll(
            'a[href], button, input, select, textarea, summary')];
        const group = one => all.filter(other =>
            other.type === 'radio' && other.name === one.name && other.form === one.form);
        const entry = one => group(one).find(other => other.checked) ?? group(one)[0];
        const places = all.filter(one => one.type !== 'hidden' && !one.disabled
            && one.tabIndex >= 0 && one.checkVisibility()
            && (one.type !== 'radio' || entry(one) === one));
        const walk = {left: new Set(places), unseen: [], last: places.at(-1)};
        const isClear = (at, box) => {
          const top = document.elementFromPoint(
              box.x + box.width / 2, box.y + Math.min(box.height / 2, 24));
          return top && (top.contains(at) || at.contains(top));
        };
        removeEventListener('keyup', window.watch);
        window.watch = () => {
          const at = document.activeElement;
          const isMarked = getComputedStyle(at).outlineStyle !== 'none';
          const isSeen = isMarked && [...at.getClientRects()].some(box => isClear(at, box));
          if (walk.left.delete(at) && !isSeen) {
            walk.unseen.push(at);
          }
        };
        addEventListener('keyup', window.watch);
        window.walk = walk;
        const parts = places.filter(one => one.type === 'date' || one.type === 'datetime-local');
        return places.length + 6 * parts.length + 3;
      }
      """;

  private static final String ARRIVE =
      """
      () => {
        const {left, unseen, last} = window.walk;
        const told = (what, places) => [...places].map(one => what + one.outerHTML.slice(0, 150));
        const held = document.activeElement === last ? [last] : [];
        document.activeElement.blur();
        return [...told('not reached by Tab: ', left), ...told('reached out of sight: ', unseen),
            ...told('not left by Tab: ', held)];
      }
      """;

  private KeyboardWalk() {}

  /**
   * What is wrong with the screen for whoever has only a keyboard. Where something is, everything
   * under way comes to rest and the walk is made once more: what moved only because a picture came
   * in on the way is no complaint, what is covered or never reached is one both times.
   */
  static List<String> complaints(Page page) {
    List<String> wrong = walk(page);
    if (wrong.isEmpty()) {
      return wrong;
    }
    page.waitForLoadState(LoadState.NETWORKIDLE);
    List<String> again = walk(page);
    return wrong.stream().filter(again::contains).toList();
  }

  private static List<String> walk(Page page) {
    int presses = ((Number) page.evaluate(SET_OUT)).intValue();
    for (int pressed = 0; pressed < presses; pressed++) {
      page.keyboard().press("Tab");
    }
    return ((List<?>) page.evaluate(ARRIVE)).stream().map(Object::toString).toList();
  }
}
