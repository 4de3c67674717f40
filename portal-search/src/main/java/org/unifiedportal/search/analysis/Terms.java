package org.unifiedportal.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Reads a text through the chain of a form. */
public final class Terms {
  private Terms() {}

  /**
   * A term and where its word stands in the text: from {@code start} up to, not including, {@code
   * end}.
   */
  public record Place(String term, int start, int end) {}

  /** The terms of a text in their order. */
  public static List<String> of(Form form, String text) {
    List<String> terms = new ArrayList<>();
    each(form, text, place -> terms.add(place.term()));
    return terms;
  }

  /** Gives every term with its place, in the order of the text. */
  public static void each(Form form, String text, Consumer<Place> reader) {
    try (TokenStream words = form.analyzer().tokenStream("words", text)) {
      CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = words.addAttribute(OffsetAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        reader.accept(new Place(term.toString(), offset.startOffset(), offset.endOffset()));
      }
      words.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException("a text in memory can't be read", impossible);
    }
  }
}
