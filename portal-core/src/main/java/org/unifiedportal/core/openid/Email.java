package org.unifiedportal.core.openid;

import java.util.regex.Pattern;

/** What an address of e-mail looks like, as far as it is compared and never written to. */
final class Email {
  private static final int LONGEST = 200;
  private static final Pattern FORM =
      Pattern.compile("[^\\s@\\p{Cntrl}]{1,64}@[^\\s@\\p{Cntrl}]+[.][^\\s@\\p{Cntrl}]+");

  private Email() {}

  static boolean isOne(String words) {
    return words.strip().length() <= LONGEST && FORM.matcher(words.strip()).matches();
  }
}
