package org.unifiedportal.war.publication;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.EditionText;
import org.unifiedportal.core.publication.Fields;
import org.unifiedportal.core.text.Language;

/** What an edition says. */
record ContentAnswer(
    Map<Language, Text> texts,
    @JsonSerialize(using = FieldsWriter.class) Fields fields,
    Set<String> sections,
    boolean ceremonial,
    Map<Language, LocalDate> promised) {

  /** One language of it. */
  record Text(String title, String lead, List<Block> body) {
    static Text of(EditionText text) {
      return new Text(text.title(), text.lead(), text.body());
    }
  }

  static ContentAnswer of(Content content) {
    Map<Language, Text> texts = new TreeMap<>();
    content.texts().forEach((language, text) -> texts.put(language, Text.of(text)));
    return new ContentAnswer(
        texts,
        content.fields(),
        content.sections(),
        content.ceremonial(),
        new TreeMap<>(content.promised()));
  }
}
