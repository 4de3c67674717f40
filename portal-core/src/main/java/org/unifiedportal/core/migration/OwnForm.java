package org.unifiedportal.core.migration;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unifiedportal.core.migration.ReadItem.Provenance;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.EditionText;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.site.RequiredSections;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.Slug;

/** A folder written for this portal: meta.yaml names the kind and its fields. */
record OwnForm(PublicationFolder folder, Meta meta, Findings findings) {
  private static final Map<String, Language> LANGUAGES =
      Arrays.stream(Language.values())
          .collect(Collectors.toMap(Language::tag, Function.identity()));
  private static final Set<String> KNOWN =
      Set.of(
          "kind",
          "agency",
          "slug",
          "origin",
          "published",
          "sections",
          "title",
          "lead",
          "fields",
          "ceremonial");

  Optional<ReadItem.Ready> read() {
    meta.refuseUnknown(KNOWN);
    Optional<PublicationKind> kind = PublicationKind.find(meta.text("kind"));
    if (kind.isEmpty()) {
      meta.findings().refuse("\"%s\" is not a kind of publication.".formatted(meta.text("kind")));
      return Optional.empty();
    }
    Content content = content(kind.get());
    return Optional.of(
        new ReadItem.Ready(folder.name(), kind.get(), content, provenance(), findings.remarks()));
  }

  private Content content(PublicationKind kind) {
    Map<Language, EditionText> texts =
        new TextsReader(
                folder, meta.words("title", LANGUAGES), meta.words("lead", LANGUAGES), findings)
            .read();
    boolean ceremonial = isTrue("ceremonial");
    return new Content(texts, FieldsReader.read(kind, meta), sections(), ceremonial);
  }

  private Set<String> sections() {
    Set<String> keys = new LinkedHashSet<>();
    for (Object key : meta.list("sections")) {
      keys.add(key.toString());
      if (RequiredSections.ofLaw().find(key.toString()).isEmpty()) {
        meta.findings().refuse("\"%s\" is not a required section.".formatted(key));
      }
    }
    return keys;
  }

  private boolean isTrue(String key) {
    String value = meta.text(key);
    if (!Set.of("", "true", "false").contains(value)) {
      meta.findings().refuse("\"%s\" must be true or false.".formatted(key));
    }
    return value.equals("true");
  }

  private Provenance provenance() {
    String origin = meta.text("origin");
    return new Provenance(
        origin.isEmpty() ? folder.name() : origin, published(), slug(), meta.text("agency"));
  }

  private Optional<Instant> published() {
    return parsed("published", PortalDates::moment);
  }

  private Optional<Slug> slug() {
    return parsed("slug", Slug::new);
  }

  private <T> Optional<T> parsed(String key, Function<String, T> parser) {
    String words = meta.text(key);
    try {
      return words.isEmpty() ? Optional.empty() : Optional.of(parser.apply(words));
    } catch (IllegalArgumentException wrong) {
      meta.findings().refuse("\"%s\" is %s.".formatted(key, wrong.getMessage()));
      return Optional.empty();
    }
  }
}
