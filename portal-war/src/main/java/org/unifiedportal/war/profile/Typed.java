package org.unifiedportal.war.profile;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.unifiedportal.core.agency.Profile;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.war.console.Form;

/** A profile as the words of a form's fields: typed, or known already. */
record Typed(Map<String, String> words) {
  private static final String PHONE = "phone";
  private static final String EMAIL = "email";
  private static final String LATITUDE = "latitude";
  private static final String LONGITUDE = "longitude";

  static Typed of(Form form) {
    Map<String, String> words = new LinkedHashMap<>();
    for (Part part : Part.values()) {
      for (Language language : Language.values()) {
        words.put(field(part, language), line(form, field(part, language)));
      }
    }
    for (String field : new String[] {PHONE, EMAIL, LATITUDE, LONGITUDE}) {
      words.put(field, line(form, field));
    }
    return new Typed(words);
  }

  /** Each of them stands in one line of a page. */
  private static String line(Form form, String field) {
    return form.text(field).replaceAll("\\s+", " ");
  }

  static Typed of(Profile profile) {
    Map<String, String> words = new LinkedHashMap<>();
    for (Part part : Part.values()) {
      for (Language language : Language.values()) {
        words.put(field(part, language), part.of(profile).find(language).orElse(""));
      }
    }
    words.put(PHONE, profile.phone());
    words.put(EMAIL, profile.email());
    words.put(LATITUDE, Double.toString(profile.position().latitude()));
    words.put(LONGITUDE, Double.toString(profile.position().longitude()));
    return new Typed(words);
  }

  static String field(Part part, Language language) {
    return part.key() + "." + language.tag();
  }

  String text(String field) {
    return words.getOrDefault(field, "");
  }

  /** The profile; notes and refuses what can't even be one. */
  Profile profile(Issues issues) {
    Map<Part, LocalText> said = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      said.put(part, said(part, issues));
    }
    double latitude = degrees(LATITUDE, 90, issues);
    double longitude = degrees(LONGITUDE, 180, issues);
    issues.addIf(text(PHONE).isEmpty(), "/" + PHONE, "issue.required");
    issues.addIf(text(EMAIL).isEmpty(), "/" + EMAIL, "issue.required");
    issues.refuseIfAny();
    return new Profile(
        said.get(Part.NAME),
        said.get(Part.SHORT_NAME),
        said.get(Part.ABOUT),
        said.get(Part.ADDRESS),
        said.get(Part.HOURS),
        text(PHONE),
        text(EMAIL),
        new Profile.Position(latitude, longitude));
  }

  /** A part needs Kazakh and Russian; where there is nothing at all a dash stands until refused. */
  private LocalText said(Part part, Issues issues) {
    Map<Language, String> words = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      String typed = text(field(part, language));
      if (!typed.isEmpty()) {
        words.put(language, typed);
      } else if (language != Language.EN) {
        issues.add("/" + part.key() + "/" + language.tag(), "issue.required");
      }
    }
    return words.isEmpty() ? LocalText.of("–", "–") : new LocalText(words);
  }

  private double degrees(String field, int most, Issues issues) {
    String typed = text(field).replace(',', '.');
    boolean isOne =
        typed.matches("-?[0-9]{1,3}(\\.[0-9]{1,15})?")
            && Math.abs(Double.parseDouble(typed)) <= most;
    issues.addIf(!isOne, "/" + field, "issue.degrees", most);
    return isOne ? Double.parseDouble(typed) : 0;
  }
}
