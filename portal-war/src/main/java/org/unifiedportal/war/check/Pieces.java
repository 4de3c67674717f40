package org.unifiedportal.war.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.unifiedportal.core.block.PlainText;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.EditionText;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.console.FormField.Choice;
import org.unifiedportal.war.page.Reader;

/** The pieces of a content by their pointers, as a person names them. */
record Pieces(Map<String, String> byPointer) {
  private static final int SHOWN = 40;

  static Pieces of(PublicationKind kind, Content content, Reader reader) {
    Map<String, String> pieces = new LinkedHashMap<>();
    for (Map.Entry<Language, EditionText> one : content.texts().entrySet()) {
      String at = "/texts/" + one.getKey().tag();
      String language = one.getKey().ownName() + " · ";
      pieces.put(at + "/title", language + reader.say("write.title"));
      pieces.put(at + "/lead", language + reader.say("write.lead"));
      for (int i = 0; i < one.getValue().body().size(); i++) {
        String words = PlainText.of(one.getValue().body().get(i)).replace('\n', ' ');
        pieces.put(at + "/body/" + i, language + (i + 1) + ". " + shortened(words));
      }
    }
    kind.fields()
        .forEach(spec -> pieces.put("/fields/" + spec.key(), reader.say("field." + spec.key())));
    return new Pieces(pieces);
  }

  private static String shortened(String words) {
    return words.length() > SHOWN ? words.substring(0, SHOWN) + "…" : words;
  }

  /** The whole first, so that no piece is named unless somebody chose it. */
  List<Choice> choices(String chosen, String whole) {
    Stream<Choice> pieces =
        byPointer.entrySet().stream()
            .map(one -> new Choice(one.getKey(), one.getValue(), one.getKey().equals(chosen)));
    return Stream.concat(Stream.of(new Choice("", whole, chosen.isEmpty())), pieces).toList();
  }

  /** A piece's name; of one that is there no more its pointer. */
  String name(String pointer) {
    return byPointer.getOrDefault(pointer, pointer);
  }
}
