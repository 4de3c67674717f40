package org.unifiedportal.war.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unifiedportal.core.block.PlainText;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.EditionText;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.page.Reader;

/** What differs between two versions, part by part in the order of the form. */
record Comparison(PublicationKind kind, Reader reader) {
  /** The parts that differ, the newer words with the changes marked. */
  List<VersionsScreen.Part> of(Content older, Content newer) {
    List<VersionsScreen.Part> parts = new ArrayList<>();
    for (Language language : Language.values()) {
      compare(
          language.tag(),
          language.ownName() + " · ",
          texts(older, language),
          texts(newer, language),
          parts);
    }
    compare("", "", fields(older), fields(newer), parts);
    return parts;
  }

  private void compare(
      String lang,
      String prefix,
      Map<String, String> older,
      Map<String, String> newer,
      List<VersionsScreen.Part> parts) {
    Set<String> names = new LinkedHashSet<>(newer.keySet());
    names.addAll(older.keySet());
    Changes changes = new Changes(reader);
    for (String name : names) {
      String before = older.getOrDefault(name, "");
      String after = newer.getOrDefault(name, "");
      if (!before.equals(after)) {
        parts.add(new VersionsScreen.Part(prefix + name, lang, changes.html(before, after)));
      }
    }
  }

  private Map<String, String> texts(Content content, Language language) {
    Map<String, String> texts = new LinkedHashMap<>();
    EditionText text = content.texts().get(language);
    if (text != null) {
      texts.put(reader.say("write.title"), text.title());
      texts.put(reader.say("write.lead"), text.lead());
      texts.put(reader.say("write.body"), PlainText.of(text.body()));
    }
    return texts;
  }

  /** The kind's own fields as they are typed, without the empty ones. */
  private Map<String, String> fields(Content content) {
    Map<String, String> fields = new LinkedHashMap<>();
    Sheet sheet = FilledSheet.of(content, java.time.ZoneOffset.UTC);
    kind.fields()
        .forEach(spec ->
            sheet
                .values()
                .forEach((name, value) -> {
                  String own = "fields." + spec.key();
                  if ((name + ".").startsWith(own + ".") && !value.isEmpty()) {
                    String which = name.substring(own.length()).replace('.', ' ');
                    fields.put(reader.say("field." + spec.key()) + which, value);
                  }
                }));
    return fields;
  }
}
