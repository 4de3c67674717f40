package org.unifiedportal.war.feed;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * HTML for readers that aren't ours: elements every feed reader knows, absolute links, and none of
 * the classes, roles and loading hints that only our own pages have a use for.
 */
final class PlainHtml {
  private static final Safelist PLAIN =
      new Safelist()
          .addTags("p", "br", "h2", "h3", "ul", "ol", "li", "dl", "dt", "dd", "pre", "blockquote")
          .addTags("figure", "figcaption", "b", "strong", "em", "small", "span", "time", "a", "img")
          .addTags("table", "caption", "thead", "tbody", "tr", "th", "td", "video", "div")
          .addAttributes("ol", "start")
          .addAttributes("span", "lang")
          .addAttributes("time", "datetime")
          .addAttributes("a", "href")
          .addAttributes("img", "src", "alt", "width", "height")
          .addAttributes("th", "scope", "colspan", "rowspan")
          .addAttributes("td", "colspan", "rowspan")
          .addAttributes("video", "src", "controls")
          .addProtocols("a", "href", "http", "https", "mailto", "tel")
          .addProtocols("img", "src", "http", "https")
          .addProtocols("video", "src", "http", "https");

  private PlainHtml() {}

  /** The plain form; links without a host are taken as seen from this page. */
  static String of(String html, String page) {
    Document clean = new Cleaner(PLAIN).clean(Jsoup.parseBodyFragment(html, page));
    clean.outputSettings().prettyPrint(false);
    return clean.body().html();
  }
}
