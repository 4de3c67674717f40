package org.unifiedportal.war.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.unifiedportal.core.text.KazakhLatin;

/**
 * A finished Kazakh page in Latin letters: what is read and what is read aloud. Addresses, what was
 * typed, data for machines and passages in other languages stay as they are.
 */
final class LatinHtml {
  /** The language of the page (BCP 47). */
  static final String TAG = "kk-Latn";

  private static final Set<String> SILENT = Set.of("script", "style", "code", "textarea");
  private static final List<String> SPOKEN = List.of("alt", "title", "aria-label", "placeholder");

  private LatinHtml() {}

  static byte[] of(byte[] html) {
    Document page = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
    page.outputSettings().prettyPrint(false);
    Element root = page.expectFirst("html");
    root.attr("lang", TAG);
    page.select("meta[name=description]")
        .forEach(meta -> meta.attr("content", KazakhLatin.of(meta.attr("content"))));
    root.children().forEach(LatinHtml::turn);
    return page.outerHtml().getBytes(StandardCharsets.UTF_8);
  }

  /** What is turned says so itself: a voice chooses its letters by the nearest language. */
  private static void turn(Element element) {
    if (SILENT.contains(element.normalName()) || isForeign(element.attr("lang"))) {
      return;
    }
    if (element.hasAttr("lang")) {
      element.attr("lang", TAG);
    }
    for (String attribute : SPOKEN) {
      if (element.hasAttr(attribute)) {
        element.attr(attribute, KazakhLatin.of(element.attr(attribute)));
      }
    }
    for (Node node : element.childNodes()) {
      turn(node);
    }
  }

  private static void turn(Node node) {
    if (node instanceof TextNode text) {
      text.text(KazakhLatin.of(text.getWholeText()));
    } else if (node instanceof Element element) {
      turn(element);
    }
  }

  private static boolean isForeign(String lang) {
    return !lang.isEmpty() && !lang.startsWith("kk");
  }
}
