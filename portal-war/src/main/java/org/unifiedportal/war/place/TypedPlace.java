package org.unifiedportal.war.place;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.place.KatoCode;
import org.unifiedportal.core.place.PlaceFacts;
import org.unifiedportal.core.place.PlaceId;
import org.unifiedportal.core.place.PlaceKind;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.war.console.Form;

/** The facts of a place as the words of a form's fields: typed, or known already. */
record TypedPlace(Map<String, String> words) {
  static final String KIND = "kind";
  static final String NAME = "name.";
  static final String WITHIN = "within";
  static final String CODE = "code";
  static final String AGENCY = "agency";

  static TypedPlace of(Form form) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put(KIND, form.text(KIND));
    for (Language language : Language.values()) {
      words.put(NAME + language.tag(), form.text(NAME + language.tag()).replaceAll("\\s+", " "));
    }
    words.put(WITHIN, form.text(WITHIN));
    words.put(CODE, form.text(CODE).replaceAll("\\s", ""));
    words.put(AGENCY, form.text(AGENCY));
    return new TypedPlace(words);
  }

  static TypedPlace of(PlaceFacts facts) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put(KIND, facts.kind().key());
    for (Language language : Language.values()) {
      words.put(NAME + language.tag(), facts.name().find(language).orElse(""));
    }
    words.put(WITHIN, facts.within().map(PlaceId::toString).orElse(""));
    words.put(CODE, facts.code().map(KatoCode::digits).orElse(""));
    words.put(AGENCY, facts.agency().map(AgencyId::toString).orElse(""));
    return new TypedPlace(words);
  }

  /** The same as if somebody had typed it. */
  MultivaluedMap<String, String> asTyped() {
    return new MultivaluedHashMap<>(words);
  }

  String text(String field) {
    return words.getOrDefault(field, "");
  }

  /** The facts; refuses what can't even be some. */
  PlaceFacts facts() {
    Issues issues = new Issues();
    Optional<PlaceKind> kind = PlaceKind.find(text(KIND));
    Optional<PlaceId> within = PlaceId.find(text(WITHIN));
    Optional<AgencyId> agency = PlaceId.find(text(AGENCY)).map(PlaceId::value).map(AgencyId::new);
    Map<Language, String> name = name(issues);
    issues
        .addIf(kind.isEmpty(), "/kind", "issue.required")
        .addIf(within.isEmpty() && !text(WITHIN).isEmpty(), "/within", "issue.field.choice")
        .addIf(agency.isEmpty() && !text(AGENCY).isEmpty(), "/agency", "issue.field.choice")
        .addIf(!text(CODE).isEmpty() && !KatoCode.isOne(text(CODE)), "/code", "issue.kato")
        .refuseIfAny();
    Optional<KatoCode> code = Optional.of(text(CODE)).filter(KatoCode::isOne).map(KatoCode::new);
    return new PlaceFacts(kind.orElseThrow(), new LocalText(name), within, code, agency);
  }

  private Map<Language, String> name(Issues issues) {
    Map<Language, String> name = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      String typed = text(NAME + language.tag());
      if (!typed.isEmpty()) {
        name.put(language, typed);
      } else if (language != Language.EN) {
        issues.add("/name/" + language.tag(), "issue.required");
      }
    }
    return name;
  }
}
