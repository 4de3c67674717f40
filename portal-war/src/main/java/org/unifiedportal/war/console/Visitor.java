package org.unifiedportal.war.console;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.account.Presence;
import org.unifiedportal.core.account.Secret;
import org.unifiedportal.war.page.Reader;

/** Whom a screen of the console is for. */
public sealed interface Visitor {
  /** How many figures of a token are its salt. */
  int SALT = 16;

  /** The language and the words. */
  Reader reader();

  /** What the forms of this visitor are bound to. */
  Secret proof();

  /**
   * A token that stands in a form of this visitor and in nobody else's: another one each time, so
   * that the length of a zipped page tells nothing of it.
   */
  default String formToken() {
    String salt = Secret.random().hash().substring(0, SALT);
    return salt + proof().hash(salt);
  }

  /** Whether a form was made for this visitor. */
  default boolean owns(Form form) {
    String token = form.exact(Form.TOKEN);
    String salt = token.substring(0, Math.min(SALT, token.length()));
    return MessageDigest.isEqual(
        (salt + proof().hash(salt)).getBytes(StandardCharsets.UTF_8),
        token.getBytes(StandardCharsets.UTF_8));
  }

  /** Nobody known. */
  record Guest(Reader reader, Secret proof, boolean isNew) implements Visitor {}

  /** Somebody signed in. */
  record Signed(Reader reader, Secret proof, Presence presence) implements Visitor {
    /** Whose visit it is. */
    public Account account() {
      return presence.account();
    }
  }
}
