package org.unifiedportal.search.index;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unifiedportal.core.document.Card;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentEdition;
import org.unifiedportal.core.document.DocumentId;
import org.unifiedportal.core.document.DocumentStanding;
import org.unifiedportal.core.document.Downloads;
import org.unifiedportal.core.document.Downloads.Found;
import org.unifiedportal.core.document.LegalState;
import org.unifiedportal.core.document.ShownState;
import org.unifiedportal.core.publication.PublicationId;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.vault.FileText;

/**
 * Makes the entries of a live document, one for each of its languages: title and number of the
 * card, and the text of the file once it is clean and read. Documents are found among acts.
 */
record PaperEntries(Sources sources, Sources.Papers papers) {
  List<Entry> entries(DocumentId id) {
    return papers
        .documents()
        .find(id)
        .flatMap(document -> document.live().map(live -> entries(document, live)))
        .orElse(List.of());
  }

  private List<Entry> entries(Document document, DocumentStanding.Live live) {
    DocumentEdition edition =
        papers.documents().findEdition(document.id(), live.edition()).orElseThrow();
    Set<Language> languages = document.languages(edition);
    List<Found.Ready> files = available(document);
    Optional<LegalState> state = state(document);
    Entry.Head head =
        new Entry.Head(
            new PublicationId(document.id().value()),
            live.path(),
            live.publishedAt(),
            languages,
            document.card().requisites().number().orElse(""),
            Optional.empty(),
            document.card().sections(),
            standing(state));
    Map<Facet, String> same = facets(document, live, files, state);
    return languages.stream()
        .map(language ->
            new Entry(head, in(language, same), words(document.card(), files, language)))
        .toList();
  }

  /** What its own agency or a body above it did to an act is stronger than its card. */
  private Optional<LegalState> state(Document document) {
    return papers
        .agencies()
        .map(agencies -> new ShownState(agencies, papers.documents()))
        .map(shown -> shown.of(document, papers.documents().linksTo(document.id())))
        .orElseGet(() -> document.card().legal().state());
  }

  private static Standing standing(Optional<LegalState> state) {
    return state.filter(LegalState.REPEALED::equals).isPresent()
        ? Standing.REPEALED
        : Standing.PLAIN;
  }

  private static Map<Facet, String> in(Language language, Map<Facet, String> same) {
    Map<Facet, String> facets = new EnumMap<>(same);
    facets.put(Facet.LANGUAGE, language.tag());
    return facets;
  }

  private Map<Facet, String> facets(
      Document document,
      DocumentStanding.Live live,
      List<Found.Ready> files,
      Optional<LegalState> state) {
    int year = sources.time().day(live.publishedAt()).getYear();
    Map<Facet, String> facets = new EnumMap<>(Facet.class);
    facets.put(Facet.AGENCY, sources.agencies().apply(document.agency()).value());
    facets.put(Facet.KIND, PublicationKind.DOCUMENT.key());
    facets.put(Facet.YEAR, "%04d".formatted(year));
    facets.put(Facet.PAPER, document.card().kind().key());
    files.stream()
        .findFirst()
        .ifPresent(found -> facets.put(Facet.FORMAT, found.file().format().key()));
    document.card().coverage().topic().ifPresent(it -> facets.put(Facet.TOPIC, it.key()));
    state.ifPresent(it -> facets.put(Facet.STATE, it.key()));
    return facets;
  }

  /** The files citizens can have, in the order of their languages. */
  private List<Found.Ready> available(Document document) {
    return new Downloads(papers.documents(), papers.files())
        .available(document).stream()
            .sorted(Comparator.comparing(found -> found.file().language()))
            .toList();
  }

  /** Without a lead: what a list says of format and size it asks itself, and begins the text. */
  private Entry.Words words(Card card, List<Found.Ready> files, Language language) {
    String text =
        files.stream()
            .filter(found -> found.file().language() == language)
            .map(found -> papers.files().findText(found.file().hash()))
            .flatMap(Optional::stream)
            .map(FileText::text)
            .collect(Collectors.joining("\n"));
    String formats =
        files.stream()
            .map(found -> found.file().format().shownName())
            .distinct()
            .collect(Collectors.joining(" "));
    return new Entry.Words(
        card.title().shown(language).words(), "", body(card, language, text, formats));
  }

  /** What sort of paper it is stands last, where a word weighs least. */
  private String body(Card card, Language language, String text, String formats) {
    Stream<Optional<String>> said =
        Stream.of(
            card.requisites().issuer().flatMap(words -> words.find(language)),
            card.requisites().signatory().flatMap(words -> words.find(language)),
            Optional.of(text),
            Optional.of(papers.kinds().apply(card.kind(), language)),
            Optional.of(formats));
    return said.flatMap(Optional::stream)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
