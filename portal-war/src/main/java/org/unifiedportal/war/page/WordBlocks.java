package org.unifiedportal.war.page;

import java.util.List;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.RichText;

/** Blocks that are made of words alone. */
final class WordBlocks {
  private final Html html;
  private final RichHtml rich;
  private final Reader reader;
  private int headings;
  private boolean inSection;

  WordBlocks(Html html, RichHtml rich, Reader reader) {
    this.html = html;
    this.rich = rich;
    this.reader = reader;
  }

  void write(Block.Words block) {
    switch (block) {
      case Block.Heading heading -> heading(heading);
      case Block.Paragraph paragraph -> rich.in("p", paragraph.text());
      case Block.Listing list -> list(list);
      case Block.KeyFacts facts -> facts(facts.facts());
      case Block.Steps steps -> items("ol", steps.steps(), "class", "steps");
      case Block.Quote quote -> quote(quote);
      case Block.Callout callout -> callout(callout);
      case Block.ContactCard card -> contact(card);
      case Block.PlaceTime place -> place(place);
      case Block.MapPoint point -> map(point);
      case Block.Preformatted text -> html.element("pre", text.text());
    }
  }

  /**
   * A heading of level 3 before any of level 2 is written as level 2: readers of headings must not
   * miss a step.
   */
  private void heading(Block.Heading heading) {
    String tag = heading.level() == 2 || !inSection ? "h2" : "h3";
    inSection = true;
    html.element(tag, heading.text(), "id", "h" + ++headings);
  }

  private void list(Block.Listing list) {
    if (list.numbered()) {
      items("ol", list.items(), "start", list.start() == 1 ? "" : Integer.toString(list.start()));
    } else {
      items("ul", list.items());
    }
  }

  private void items(String tag, List<RichText> items, String... attributes) {
    html.open(tag, attributes);
    items.forEach(item -> rich.in("li", item));
    html.close(tag);
  }

  private void facts(List<Block.Fact> facts) {
    html.open("dl", "class", "facts");
    for (Block.Fact fact : facts) {
      fact(fact.name(), Html.escape(fact.value()));
    }
    html.close("dl");
  }

  private void fact(String name, String valueHtml) {
    html.open("div").element("dt", name);
    html.open("dd").own(valueHtml).close("dd").close("div");
  }

  private void quote(Block.Quote quote) {
    html.open("figure", "class", "quote");
    html.open("blockquote");
    rich.in("p", quote.text());
    html.close("blockquote");
    if (!quote.name().isBlank()) {
      html.open("figcaption").element("b", quote.name()).element("span", quote.post());
      html.close("figcaption");
    }
    html.close("figure");
  }

  private void callout(Block.Callout callout) {
    String tone = callout.tone().name().toLowerCase(reader.language().locale());
    html.open("div", "class", "callout " + tone, "role", "note");
    html.element("b", reader.say("callout." + tone));
    rich.in("p", callout.text());
    html.close("div");
  }

  private void contact(Block.ContactCard card) {
    html.open("div", "class", "contact");
    html.element("p", card.name(), "class", "name").element("p", card.post());
    html.open("dl", "class", "facts");
    line("contact.phone", Reach.html(card.phone()));
    line("contact.email", Reach.html(card.email()));
    line("contact.address", Html.escape(card.address()));
    line("contact.hours", Html.escape(card.hours()));
    html.close("dl").close("div");
  }

  private void line(String key, String valueHtml) {
    if (!valueHtml.isBlank()) {
      fact(reader.say(key), valueHtml);
    }
  }

  private void place(Block.PlaceTime place) {
    html.open("dl", "class", "facts");
    fact(reader.say("place.where"), Html.escape(place.place()));
    fact(reader.say("place.when"), TimeHtml.span(reader.days(), place.starts(), place.ends()));
    html.close("dl");
  }

  private void map(Block.MapPoint point) {
    String degrees = point.latitude() + "," + point.longitude();
    html.open("div", "class", "map").element("p", point.text());
    html.open("p").open("a", "href", "geo:" + degrees);
    html.text(reader.say("map.open")).close("a").close("p").close("div");
  }
}
