package org.unifiedportal.feed.format;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseErrorList;
import org.jsoup.parser.Parser;

/**
 * HTML that every reader may show: known harmless elements and attributes, absolute addresses, no
 * parse error.
 */
final class HtmlRules {
  private static final Set<String> ELEMENTS =
      Set.of(
          ("a abbr address article aside b blockquote br caption cite code col colgroup dd del div"
                  + " dl dt em figcaption figure footer h2 h3 h4 header hr i img ins li ol p pre q"
                  + " s section small span strong sub sup table tbody td tfoot th thead time tr u"
                  + " ul video source track html head body")
              .split(" "));
  private static final Set<String> ATTRIBUTES =
      Set.of(
          ("alt cite class colspan datetime dir height href hreflang id lang poster rel reversed"
                  + " rowspan scope src start title type width controls srclang label kind")
              .split(" "));
  private static final Set<String> ADDRESSES = Set.of("href", "src", "poster", "cite");

  private HtmlRules() {}

  static void check(String html, FeedRules rules) {
    Parser parser = Parser.htmlParser().setTrackErrors(20);
    Document root = parser.parseInput("<!doctype html><title>x</title><body>" + html, "");
    ParseErrorList errors = parser.getErrors();
    rules.require(errors.isEmpty(), "HTML parses without an error", errors);
    root.body().getAllElements().forEach(element -> element(element, rules));
  }

  private static void element(Element element, FeedRules rules) {
    rules.require(ELEMENTS.contains(element.normalName()), "HTML is harmless", element.tagName());
    for (Attribute attribute : element.attributes()) {
      attribute(attribute, rules);
    }
  }

  private static void attribute(Attribute attribute, FeedRules rules) {
    String name = attribute.getKey();
    rules.require(ATTRIBUTES.contains(name), "an HTML attribute is harmless", name);
    if (ADDRESSES.contains(name)) {
      rules.require(isAbsolute(attribute.getValue()), "HTML links are absolute", attribute);
    }
  }

  private static boolean isAbsolute(String address) {
    return List.of("https://", "http://", "mailto:", "tel:").stream().anyMatch(address::startsWith);
  }
}
