package org.unifiedportal.core.migration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;

/** The codes of the state register in words: who issues acts, and the forms of acts. */
final class ActNames {
  private static final Map<String, Language> LANGUAGES =
      Arrays.stream(Language.values())
          .collect(Collectors.toMap(Language::tag, Function.identity()));
  private static final Meta TABLE = table();
  private static final Map<String, LocalText> ISSUERS = words("issuers");
  private static final Map<String, LocalText> FORMS = words("forms");

  private ActNames() {}

  static Optional<LocalText> issuer(String code) {
    return Optional.ofNullable(ISSUERS.get(code));
  }

  static Optional<LocalText> form(String code) {
    return Optional.ofNullable(FORMS.get(code));
  }

  private static Map<String, LocalText> words(String key) {
    Meta part = new Meta(TABLE.map(key), TABLE.findings());
    Map<String, LocalText> words = new HashMap<>();
    part.values()
        .keySet()
        .forEach(code ->
            words.put(code.toString(), part.find(code.toString(), LANGUAGES).orElseThrow()));
    return words;
  }

  private static Meta table() {
    try (InputStream in = ActNames.class.getResourceAsStream("act-names.yaml")) {
      String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Meta.read(yaml, new Findings());
    } catch (IOException broken) {
      throw new IllegalStateException("act-names.yaml is part of the program", broken);
    }
  }
}
