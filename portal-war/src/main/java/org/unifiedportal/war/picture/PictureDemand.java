package org.unifiedportal.war.picture;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.agency.ApiToken;
import org.unifiedportal.core.picture.Alt;
import org.unifiedportal.core.picture.PictureLicence;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.war.caller.RequestKey;

/** What an upload of a picture comes with. */
public class PictureDemand {
  /** {@code Bearer} and the token of the agency's program. */
  @HeaderParam(HttpHeaders.AUTHORIZATION)
  @Nullable String authorization;

  /** The asker's own key of this request: sent again under it, the request is carried out once. */
  @HeaderParam("Idempotency-Key")
  @Nullable String idempotencyKey;

  /** The file's own name. */
  @QueryParam("name")
  @Nullable String name;

  /** What it shows, in Kazakh. */
  @QueryParam("alt-kk")
  @Nullable String kazakh;

  /** What it shows, in Russian. */
  @QueryParam("alt-ru")
  @Nullable String russian;

  /** What it shows, in English. */
  @QueryParam("alt-en")
  @Nullable String english;

  /** {@code yes} where it only decorates. */
  @QueryParam("decorative")
  @Nullable String decorative;

  /** Who made it. */
  @QueryParam("credit")
  @Nullable String credit;

  /** The key of a licence; {@code cc-by} when absent. */
  @QueryParam("licence")
  @Nullable String licence;

  RequestKey key(ApiToken token, String what) {
    return RequestKey.of(token.id(), idempotencyKey, what);
  }

  /** What is told of it; refuses a licence nobody knows. */
  TakingPictures.Told told() {
    return new TakingPictures.Told(alt(), words(credit), licence());
  }

  private Alt alt() {
    Map<Language, String> said = new EnumMap<>(Language.class);
    put(said, Language.KK, kazakh);
    put(said, Language.RU, russian);
    put(said, Language.EN, english);
    if (words(decorative).equals("yes")) {
      return new Alt.Decorative();
    }
    return said.isEmpty() ? new Alt.Unchosen() : new Alt.Said(new LocalText(said));
  }

  private static void put(Map<Language, String> said, Language language, @Nullable String typed) {
    if (!words(typed).isEmpty()) {
      said.put(language, words(typed));
    }
  }

  private PictureLicence licence() {
    String key = words(licence);
    boolean isKnown = key.isEmpty() || PictureLicence.find(key).isPresent();
    String all =
        Arrays.stream(PictureLicence.values())
            .map(PictureLicence::key)
            .collect(Collectors.joining(", "));
    new Issues().addIf(!isKnown, "/licence", "issue.choice", all).refuseIfAny();
    return PictureLicence.find(key).orElse(PictureLicence.CC_BY);
  }

  /** Freed of characters that no database keeps. */
  private static String words(@Nullable String typed) {
    return typed == null ? "" : typed.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ").strip();
  }
}
