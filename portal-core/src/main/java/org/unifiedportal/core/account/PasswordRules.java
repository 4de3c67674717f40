package org.unifiedportal.core.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.unifiedportal.core.refusal.Issues;

/**
 * What a password must be: long enough, not one of those everybody tries first, and not the login,
 * once or again and again. Nothing is asked about capital letters or signs.
 */
public final class PasswordRules {
  /** The shortest password in characters. */
  public static final int SHORTEST = 12;

  /** The longest password in characters: hashing is slow enough as it is. */
  public static final int LONGEST = 200;

  private static final int FEWEST_SIGNS = 5;
  private static final Set<String> COMMON = common();

  private PasswordRules() {}

  /** Notes what is wrong with a new password at this pointer. */
  static void check(String password, String login, String pointer, Issues issues) {
    int length = password.codePointCount(0, password.length());
    issues
        .addIf(length < SHORTEST, pointer, "issue.password-short", SHORTEST)
        .addIf(length > LONGEST, pointer, "issue.too-long", LONGEST)
        .addIf(
            length >= SHORTEST && isGuessable(password, login), pointer, "issue.password-common");
  }

  /** The same words typed on two devices must be the same password. */
  static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFC);
  }

  private static boolean isGuessable(String password, String login) {
    String small = password.toLowerCase(Locale.ROOT);
    String letters = small.replaceAll("[^\\p{L}]", "");
    String name = login.replaceAll("[^\\p{L}]", "");
    String signs = signs(small);
    String own = signs(login);
    return COMMON.contains(small)
        || COMMON.contains(letters)
        || small.chars().distinct().count() < FEWEST_SIGNS
        || (!name.isEmpty() && letters.equals(name))
        || (!own.isEmpty() && signs.replace(own, "").isEmpty());
  }

  /** What is left of words without dots, dashes and the like. */
  private static String signs(String words) {
    return words.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static Set<String> common() {
    try (InputStream in = PasswordRules.class.getResourceAsStream("common-passwords.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
