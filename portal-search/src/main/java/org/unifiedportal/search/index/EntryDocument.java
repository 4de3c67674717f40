package org.unifiedportal.search.index;

import java.util.stream.Collectors;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.unifiedportal.core.publication.PublicationId;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.search.analysis.DocumentNumber;
import org.unifiedportal.search.analysis.WholeTitle;

/** Writes an entry down as Lucene keeps it. */
final class EntryDocument {
  private final Document document = new Document();
  private final Entry entry;

  private EntryDocument(Entry entry) {
    this.entry = entry;
  }

  static Document of(Entry entry) {
    EntryDocument writing = new EntryDocument(entry);
    writing.keys();
    writing.facets();
    writing.shownFacts();
    writing.texts();
    return writing.document;
  }

  static Term key(PublicationId publication) {
    return new Term(Schema.PUBLICATION, publication.toString());
  }

  private void keys() {
    String publication = entry.head().publication().toString();
    document.add(new StringField(Schema.PUBLICATION, publication, Store.NO));
    document.add(new SortedDocValuesField(Schema.PUBLICATION, new BytesRef(publication)));
    if (!entry.head().number().isBlank()) {
      String number = DocumentNumber.of(entry.head().number()).key();
      document.add(new StringField(Schema.NUMBER, number, Store.NO));
    }
    for (String section : entry.head().sections()) {
      document.add(new StringField(Schema.SECTION, section, Store.NO));
    }
  }

  private void facets() {
    entry
        .facets()
        .forEach((facet, value) ->
            document.add(new SortedDocValuesField(facet.field(), new BytesRef(value))));
  }

  private void shownFacts() {
    long published = entry.head().published().getEpochSecond();
    document.add(new NumericDocValuesField(Schema.PUBLISHED, published));
    document.add(new NumericDocValuesField(Schema.STANDING, entry.head().standing().ordinal()));
    show(Schema.PATH, entry.head().path().value());
    show(Schema.LANGUAGES, tags());
    entry.head().answers().ifPresent(answers -> show(Schema.ANSWERS, answers));
    show(Schema.TITLE, entry.words().title());
    show(Schema.LEAD, entry.words().lead());
    document.add(new BinaryDocValuesField(Schema.BODY, StoredText.of(entry.words().body())));
  }

  private void texts() {
    Entry.Words words = entry.words();
    search(Part.TITLE, words.title());
    search(Part.TEXT, words.whole());
    String whole = WholeTitle.key(words.title());
    if (!whole.isEmpty()) {
      document.add(new StringField(Schema.WHOLE_TITLE, whole, Store.NO));
    }
  }

  private String tags() {
    return entry.head().languages().stream().map(Language::tag).collect(Collectors.joining(" "));
  }

  private void show(String field, String value) {
    document.add(new BinaryDocValuesField(field, new BytesRef(value)));
  }

  private void search(Part part, String text) {
    if (!text.isEmpty()) {
      document.add(new LanguageField(part.field(), text, entry.language()));
    }
  }
}
