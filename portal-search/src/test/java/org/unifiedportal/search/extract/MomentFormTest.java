package org.unifiedportal.search.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentFormTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dd.mm.yyyy       | 46266      | 01.09.2026",
        "dd.mm.yyyy       | 46266.75   | 01.09.2026",
        "dd.mm.yyyy hh:mm | 46266.75   | 01.09.2026 18:00",
        "dd.mm.yyyy hh:mm | 46266      | 01.09.2026",
        "h:mm             | 0.3125     | 07:30",
        "h:mm:ss AM/PM    | 0.99999999 | 00:00",
        "h:mm             | 1.25       | 06:00",
        "[h]:mm           | 1.25       | 30:00",
        "[$-43F]h:mm      | 0.5        | 12:00"
      })
  void aMomentIsSaidAsItsCellShowsIt(String code, BigDecimal value, String said) {
    MomentForm form = MomentForm.of(code);
    assertTrue(form.takes(value));
    assertEquals(said, form.words(value, XlsxDays.FROM_1900));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "General|5",
        "0.00|5",
        "# ##0 \"теңге (dd)\"|5",
        "dd.mm.yyyy|-1",
        "dd.mm.yyyy|200000"
      })
  void aNumberStaysANumber(String code, BigDecimal value) {
    assertFalse(MomentForm.of(code).takes(value));
  }

  @Test
  void theFormsOfEveryWorkbookAreKnownByNumber() {
    BigDecimal value = new BigDecimal("46266.75");
    assertEquals("01.09.2026", MomentForm.ofBuiltIn(14).words(value, XlsxDays.FROM_1900));
    assertEquals("01.09.2026 18:00", MomentForm.ofBuiltIn(22).words(value, XlsxDays.FROM_1900));
    assertEquals("18:00", MomentForm.ofBuiltIn(20).words(value, XlsxDays.FROM_1900));
    assertFalse(MomentForm.ofBuiltIn(2).takes(value));
  }
}
