package org.unifiedportal.core.migration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unifiedportal.core.migration.ReadItem.Provenance;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.EditionText;
import org.unifiedportal.core.publication.FieldValue;
import org.unifiedportal.core.publication.Fields;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.text.Slug;

/**
 * An act as copied from the state register: meta.yaml names act_code, requisite, form, approved_by.
 */
record ActForm(PublicationFolder folder, Meta meta, Findings findings) {
  /** The register's names of our languages. */
  static final Map<String, Language> LANGUAGES =
      Map.of("kaz", Language.KK, "rus", Language.RU, "eng", Language.EN);

  private static final Set<String> KNOWN =
      Set.of(
          "act_code",
          "requisite",
          "title",
          "form",
          "type_codes",
          "approved_on",
          "approved_by",
          "version_date",
          "source",
          "issuer");

  static boolean isOne(Meta meta) {
    return meta.has("requisite") || meta.has("act_code");
  }

  Optional<ReadItem.Ready> read() {
    meta.refuseUnknown(KNOWN);
    Map<Language, EditionText> texts =
        new TextsReader(folder, meta.words("title", LANGUAGES), Map.of(), findings).read();
    Optional<ActRequisite> requisite = ActRequisite.find(meta.text("requisite"));
    if (requisite.isEmpty()) {
      meta.findings().refuse("\"requisite\" names no date and number.");
      return Optional.empty();
    }
    return Optional.of(ready(texts, requisite.get()));
  }

  private ReadItem.Ready ready(Map<Language, EditionText> texts, ActRequisite requisite) {
    remarkOtherDate(requisite.adopted());
    Content content = new Content(texts, fields(texts, requisite), Set.of(), false);
    return new ReadItem.Ready(
        folder.name(),
        PublicationKind.DOCUMENT,
        content,
        provenance(texts, requisite),
        findings.remarks());
  }

  private void remarkOtherDate(LocalDate adopted) {
    String approved = meta.text("approved_on");
    if (!approved.isEmpty() && !approved.equals(adopted.toString())) {
      meta.findings()
          .remark(
              Remark.Kind.DATE_CONFLICT,
              "\"approved_on\" says %s, \"requisite\" %s; the requisite is right."
                  .formatted(approved, adopted));
    }
  }

  private Fields fields(Map<Language, EditionText> texts, ActRequisite requisite) {
    Map<String, FieldValue> values = new LinkedHashMap<>();
    values.put("number", new FieldValue.Line(requisite.number()));
    values.put("adopted", new FieldValue.Day(requisite.adopted()));
    issuer().ifPresent(words -> values.put("issuer", new FieldValue.Words(words)));
    ActSignatures.find(texts)
        .ifPresent(words -> values.put("signatory", new FieldValue.Words(words)));
    values.put("legalState", new FieldValue.Choice(ActState.of(requisite, texts).key()));
    ActNames.form(meta.text("form"))
        .ifPresent(words -> values.put("documentType", new FieldValue.Words(words)));
    source().ifPresent(address -> values.put("source", new FieldValue.Link(address)));
    return new Fields(values);
  }

  private Optional<LocalText> issuer() {
    Optional<LocalText> issuer =
        meta.find("issuer", LANGUAGES)
            .or(() ->
                meta.list("approved_by").stream()
                    .flatMap(code -> ActNames.issuer(code.toString()).stream())
                    .findFirst());
    if (issuer.isEmpty()) {
      meta.findings()
          .refuse(
              "Nobody is known by the code %s: name the issuer by \"issuer: {kaz: …, rus: …}\"."
                  .formatted(meta.list("approved_by")));
    }
    return issuer;
  }

  private Optional<String> source() {
    Map<Language, String> sources = meta.words("source", LANGUAGES);
    return sources.values().stream().filter(InlineReader.Links::isKept).findFirst();
  }

  private Provenance provenance(Map<Language, EditionText> texts, ActRequisite requisite) {
    String code = meta.text("act_code");
    Instant originally = PortalDates.opening(requisite.adopted());
    Optional<Slug> slug =
        texts.values().stream()
            .findFirst()
            .map(text -> Slug.from(requisite.number() + " " + text.title()));
    String origin = code.isEmpty() ? folder.name() : "zan.gov.kz/" + code;
    return new Provenance(origin, Optional.of(originally), slug, "");
  }
}
