package org.unifiedportal.war.writing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.picture.GoneCuts;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.EditionText;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.page.BlockHtml;
import org.unifiedportal.war.page.Html;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.Site;
import org.unifiedportal.war.page.Variant;
import org.unifiedportal.war.publication.KindFacts;

/** Shows content the way a phone shows it, before anybody else sees it. */
public record Previews(Site site, PublicationKind kind) {
  /** One for each language there is text in. */
  public List<WritingScreen.Preview> of(Content content) {
    return Stream.of(Language.values())
        .filter(content.texts()::containsKey)
        .map(language -> of(content, language))
        .toList();
  }

  /** The preview in a language; blank where there is no text. */
  WritingScreen.Preview of(Content content, Language language) {
    Reader reader = Reader.of(language, Variant.NORMAL, site.time());
    return Optional.ofNullable(content.texts().get(language))
        .map(text -> shown(content, text, reader))
        .orElse(new WritingScreen.Preview(language.tag(), "", "", "", ""));
  }

  private WritingScreen.Preview shown(Content content, EditionText text, Reader reader) {
    String facts =
        KindFacts.all(kind, content.fields(), reader).stream()
            .map(fact ->
                "<div><dt>" + Html.escape(fact.name()) + "</dt><dd>" + fact.value() + "</dd></div>")
            .collect(Collectors.joining());
    return new WritingScreen.Preview(
        reader.language().tag(),
        text.title(),
        text.lead(),
        body(text.body(), reader, site.gone()),
        facts);
  }

  /** Blocks as HTML that may stand beside themselves: a table's region is named once a page. */
  static String body(List<Block> blocks, Reader reader, GoneCuts gone) {
    return BlockHtml.of(blocks, reader, gone::isGone)
        .replace(" role=\"region\"", " role=\"group\"");
  }
}
