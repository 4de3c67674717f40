package org.unifiedportal.war.publication;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.Fields;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.publication.StartDraft;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.Slug;
import org.unifiedportal.war.http.MayBeAbsent;
import org.unifiedportal.war.http.Members;

/** The body that begins a publication. */
record DraftBody(
    PublicationKind kind,
    @MayBeAbsent Slug slug,
    @MayBeAbsent String origin,
    Map<Language, ContentBody.Text> texts,
    @MayBeAbsent Fields fields,
    @MayBeAbsent Set<String> sections,
    @MayBeAbsent boolean ceremonial,
    @MayBeAbsent Map<Language, LocalDate> promised) {
  private static final int LONGEST_KEY = 100;
  private static final int LONGEST_ORIGIN = 300;

  /** Reads the command, or refuses the body with all its issues. */
  static StartDraft read(JsonNode body, AgencyId agency) {
    Issues issues = new Issues();
    Members members = Members.of(body, "", issues);
    Optional<PublicationKind> kind = kind(members);
    Content content = ContentBody.read(members, kind.orElse(PublicationKind.NEWS));
    Optional<Slug> slug = slug(members);
    String origin = members.findText("origin", LONGEST_ORIGIN).orElse("");
    members.noteUnknown();
    issues.refuseIfAny();
    return new StartDraft(agency, kind.orElseThrow(), content, slug, origin);
  }

  private static Optional<PublicationKind> kind(Members members) {
    String key = members.text("kind", LONGEST_KEY);
    Optional<PublicationKind> kind = PublicationKind.find(key);
    members
        .issues()
        .addIf(!key.isEmpty() && kind.isEmpty(), members.at("kind"), "issue.choice", kinds());
    return kind;
  }

  private static String kinds() {
    return Arrays.stream(PublicationKind.values())
        .map(PublicationKind::key)
        .collect(Collectors.joining(", "));
  }

  private static Optional<Slug> slug(Members members) {
    return members
        .findText("slug", LONGEST_KEY)
        .flatMap(words -> {
          try {
            return Optional.of(new Slug(words));
          } catch (IllegalArgumentException notASlug) {
            members.issues().add(members.at("slug"), "issue.slug");
            return Optional.empty();
          }
        });
  }
}
