package org.unifiedportal.war.console;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.account.Presence;
import org.unifiedportal.core.account.Secret;
import org.unifiedportal.war.page.Reader;

/** Whom a screen of the console is for. */
public sealed interface Visitor {
  /** The language and the words. */
  Reader reader();

  /** What the forms of this visitor are bound to. */
  Secret proof();

  /** The token that stands in every form of this visitor and in nobody else's. */
  default String formToken() {
    return proof().hash("form ");
  }

  /** Whether a form was made for this visitor. */
  default boolean owns(Form form) {
    return MessageDigest.isEqual(
        formToken().getBytes(StandardCharsets.UTF_8),
        form.exact(Form.TOKEN).getBytes(StandardCharsets.UTF_8));
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
