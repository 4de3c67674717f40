package org.unifiedportal.war.publication;

import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.Access;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.publication.WorkLine;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.page.KindWord;
import org.unifiedportal.war.page.Reader;

/**
 * Where something of the console stands or is linked.
 *
 * @param kind of what mentions it, in words
 * @param words its title
 * @param lang of the title, or empty when it is the page's
 * @param address where to look at it
 */
public record Mention(String kind, String words, String lang, String address) {

  /** A publication: one's own leads to its form, another's to its public page. */
  public static Mention of(WorkLine line, Account account, Reader reader) {
    Language shown = Headlines.shown(line.headlines(), reader.language());
    boolean isMine = Access.isAllowed(account, Scope.READ, line.agency());
    String address =
        isMine
            ? "console/publications/" + line.publication().id()
            : line.publication().live().orElseThrow().path().value();
    return new Mention(
        KindWord.of(line.publication().kind(), line.fields(), reader),
        line.headlines().get(shown).title(),
        reader.lang(shown),
        reader.to(address));
  }
}
