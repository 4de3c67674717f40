package org.unifiedportal.search.analysis;

import java.util.HashMap;
import java.util.Map;

/**
 * Which key gives which letter: what was typed with another layout left on is read by its keys.
 * Kazakh letters stand on the row of digits (КС РК 1053 gives them the keys 2 3 4 5 8 9 0 - =).
 */
public enum KeyboardLayout {
  /** Latin letters that were meant as Kazakh ones. */
  KAZAKH(
      "`qwertyuiop[]asdfghjkl;'zxcvbnm,.~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>2345890-=@#$%*()_+",
      "ёйцукенгшщзхъфывапролджэячсмитьбюЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮәіңғүұқөһӘІҢҒҮҰҚӨҺ"),
  /** Latin letters that were meant as Russian ones. */
  RUSSIAN(
      "`qwertyuiop[]asdfghjkl;'zxcvbnm,.~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>",
      "ёйцукенгшщзхъфывапролджэячсмитьбюЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ"),
  /** Russian or Kazakh letters that were meant as Latin ones. */
  LATIN(
      "йцукенгшщзфывапролдячсмитьЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ",
      "qwertyuiopasdfghjklzxcvbnmQWERTYUIOPASDFGHJKLZXCVBNM");

  private final Map<Character, Character> keys = new HashMap<>();

  KeyboardLayout(String typed, String meant) {
    for (int key = 0; key < typed.length(); key++) {
      keys.put(typed.charAt(key), meant.charAt(key));
    }
  }

  /** What the same keys give on this layout; other signs stay. */
  public String read(String typed) {
    StringBuilder read = new StringBuilder(typed.length());
    for (int at = 0; at < typed.length(); at++) {
      char key = typed.charAt(at);
      read.append((char) keys.getOrDefault(key, key));
    }
    return read.toString();
  }
}
