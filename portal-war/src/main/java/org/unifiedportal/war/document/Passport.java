package org.unifiedportal.war.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unifiedportal.core.document.Card;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentFile;
import org.unifiedportal.core.document.DocumentStanding;
import org.unifiedportal.core.document.LegalState;
import org.unifiedportal.core.document.Period;
import org.unifiedportal.core.document.Requisites;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.page.Html;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.TimeHtml;

/** The facts of a document in the order a citizen asks for them. */
final class Passport {
  private final Reader reader;
  private final List<DocumentPage.Fact> facts = new ArrayList<>();

  private Passport(Reader reader) {
    this.reader = reader;
  }

  /** The passport; the files are those that are shown, an act is shown in this state, if in any. */
  static List<DocumentPage.Fact> of(
      Document document, List<DocumentFile> files, Optional<LegalState> state, Reader reader) {
    Passport passport = new Passport(reader);
    passport.addRequisites(document.card().requisites());
    state.ifPresent(passport::addState);
    passport.add("document.languages", Html.escape(languages(files)));
    passport.addCoverage(document.card());
    document.live().ifPresent(passport::addDates);
    return passport.facts;
  }

  private void addRequisites(Requisites known) {
    known.number().ifPresent(number -> add("document.number", Html.escape(number)));
    known.date().ifPresent(day -> add("document.date", TimeHtml.date(reader.days(), day)));
    known.issuer().ifPresent(words -> add("document.issuer", reader.html(words)));
    known.signatory().ifPresent(words -> add("document.signatory", reader.html(words)));
  }

  private void addState(LegalState state) {
    add("document.state", Html.escape(reader.say("choice.legalState." + state.key())));
  }

  private static String languages(List<DocumentFile> files) {
    return files.stream()
        .map(DocumentFile::language)
        .distinct()
        .sorted()
        .map(Language::ownName)
        .collect(Collectors.joining(", "));
  }

  private void addCoverage(Card card) {
    card.coverage()
        .topic()
        .ifPresent(topic -> add("document.topic", Html.escape(reader.say("topic." + topic.key()))));
    card.coverage().period().ifPresent(this::addPeriod);
    add("document.licence", licence(card));
  }

  private void addPeriod(Period period) {
    String from = TimeHtml.date(reader.days(), period.from());
    add("document.period", from + " – " + TimeHtml.date(reader.days(), period.to()));
  }

  private String licence(Card card) {
    String words = Html.escape(reader.say("licence." + card.licence().key()));
    return "<a rel=\"license\" href=\"" + card.licence().address() + "\">" + words + "</a>";
  }

  private void addDates(DocumentStanding.Live live) {
    add("document.published", TimeHtml.day(reader.days(), live.publishedAt()));
    if (!live.updatedAt().equals(live.publishedAt())) {
      add("document.updated", TimeHtml.day(reader.days(), live.updatedAt()));
    }
  }

  private void add(String key, String value) {
    facts.add(new DocumentPage.Fact(reader.say(key), value));
  }
}
