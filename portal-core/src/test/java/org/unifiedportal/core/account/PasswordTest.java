package org.unifiedportal.core.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unifiedportal.core.refusal.Issue;
import org.unifiedportal.core.refusal.Issues;

class PasswordTest {
  private static List<String> said(String password) {
    Issues issues = new Issues();
    PasswordRules.check(password, "aigul.s", "/password", issues);
    return issues.found().stream().map(Issue::key).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Password1234",
        "qwertyuiop12",
        "KAZAKHSTAN2026!",
        "aaaaaaaaaaaaaa",
        "121212121212",
        "aigul.s-2026-11",
        "Әкімдік-2026-!!!",
        "йцукен123456"
      })
  void whatPeopleWhoGuessTryFirstIsRefused(String password) {
    assertEquals(List.of("issue.password-common"), said(password));
  }

  @ParameterizedTest
  @CsvSource({
    "870512300123, 870512300123",
    "870512300123, 8705-1230-0123!",
    "a-77, a77a77a77a77a77",
    "aigul2026kz, Aigul.2026.kz!"
  })
  void aLoginIsNobodysPassword(String login, String password) {
    Issues issues = new Issues();
    PasswordRules.check(password, login, "/password", issues);
    assertEquals(
        List.of("issue.password-common"), issues.found().stream().map(Issue::key).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"тоғыз түйе тау асты", "river-lamp-orbit", "Xk7#pQ2!mZ9v"})
  void aLongOwnSentenceIsGood(String password) {
    assertEquals(List.of(), said(password));
  }

  @Test
  void lengthIsCountedInSignsAndBounded() {
    assertEquals(List.of("issue.password-short"), said("он бір әріп"));
    assertEquals(List.of("issue.too-long"), said("жақсы сөз ".repeat(30)));
  }

  @Test
  void aHashKnowsItsPasswordAndKeepsItsCost() {
    PasswordHash hash = PasswordHash.of("тоғыз түйе тау асты", PasswordCost.TODAY);
    PasswordHash kept = PasswordHash.read(hash.toString(), PasswordCost.TODAY);
    assertTrue(kept.isOf("тоғыз түйе тау асты"));
    assertFalse(kept.isOf("тоғыз түйе тау үсті"));
    assertFalse(kept.isCheaperThan(PasswordCost.TODAY));
    assertTrue(hash.toString().startsWith("pbkdf2-sha512$210000$"));
    assertNotEquals(
        hash.toString(), PasswordHash.of("тоғыз түйе тау асты", PasswordCost.TODAY).toString());
    assertFalse(PasswordHash.read("", PasswordCost.TODAY).isOf(""));
  }

  @Test
  void nothingPrintsAPassword() {
    String said =
        new LogIn("a", "тоғыз түйе", TestPeople.DEVICE)
            + new ChangePassword("тоғыз түйе", "тоғыз түйе").toString()
            + new AcceptInvitation(new Secret("тоғыз түйе"), "a", "b", "тоғыз түйе")
            + new Secret("тоғыз түйе");
    assertFalse(said.contains("түйе"), said);
  }
}
