package org.unifiedportal.core.migration;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.publication.EditionText;
import org.unifiedportal.core.text.Language;

/**
 * The texts of a folder by language: title of meta.yaml or first heading, lead, body.
 *
 * @param titles titles of meta.yaml
 * @param leads leads of meta.yaml
 */
record TextsReader(
    PublicationFolder folder,
    Map<Language, String> titles,
    Map<Language, String> leads,
    Findings findings) {

  Map<Language, EditionText> read() {
    Map<Language, EditionText> texts = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      folder
          .find(language)
          .flatMap(markdown -> text(language, markdown))
          .ifPresent(text -> texts.put(language, text));
    }
    if (texts.isEmpty() && !findings.isRefused()) {
      findings.refuse("There is no text: kk.md, ru.md or en.md is needed.");
    }
    TextRemarks.note(texts, findings);
    return texts;
  }

  private Optional<EditionText> text(Language language, String markdown) {
    Findings here = findings.about(PublicationFolder.fileName(language));
    if (markdown.isBlank()) {
      here.refuse("the file is empty.");
      return Optional.empty();
    }
    MarkdownBody body = MarkdownReader.read(markdown, here);
    String title = titles.getOrDefault(language, body.title());
    if (title.isBlank()) {
      here.refuse("there is no title: the first line must be \"# Title\".");
      return Optional.empty();
    }
    return edition(
        title, leads.getOrDefault(language, ""), withOtherTitle(title, body, here), here);
  }

  private static Optional<EditionText> edition(
      String title, String lead, List<Block> body, Findings here) {
    try {
      return Optional.of(new EditionText(title, lead, body));
    } catch (IllegalArgumentException tooLong) {
      here.refuse(tooLong.getMessage() + ".");
      return Optional.empty();
    }
  }

  /** A first heading that is not the title stays as a heading. */
  private static List<Block> withOtherTitle(String title, MarkdownBody body, Findings here) {
    if (body.title().isBlank() || isSame(title, body.title())) {
      return body.blocks();
    }
    here.remark(
        Remark.Kind.TITLE_DIFFERS, "the first heading is not the title of meta.yaml; both stay.");
    List<Block> blocks = new ArrayList<>(body.blocks());
    blocks.addFirst(new Block.Heading(2, body.title()));
    return blocks;
  }

  private static boolean isSame(String title, String heading) {
    return plain(title).equals(plain(heading));
  }

  private static String plain(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }
}
