package org.unifiedportal.war.work;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.document.Card;
import org.unifiedportal.core.document.CardReadiness;
import org.unifiedportal.core.document.RegisterFilter;
import org.unifiedportal.core.document.RegisterLine;
import org.unifiedportal.core.document.RegisterStore;
import org.unifiedportal.core.refusal.Issue;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.war.document.GapNames;
import org.unifiedportal.war.page.Icon;
import org.unifiedportal.war.page.Reader;

/** Uploaded documents that nobody outside sees yet: they wait for their card or their publisher. */
@Dependent
public class WaitingPapers {
  private static final int FEW = 5;
  private static final RegisterFilter.State WAITING = RegisterFilter.State.UNPUBLISHED;

  private final RegisterStore register;
  private final AgencyStore agencies;

  /** Asks these stores. */
  @Inject
  public WaitingPapers(RegisterStore register, AgencyStore agencies) {
    this.register = register;
    this.agencies = agencies;
  }

  /** The newest few of the agencies the person writes for, and the way to all of them. */
  WorkScreen.Group group(Account account, Reader reader) {
    RegisterFilter waiting =
        RegisterFilter.of(account.agencies(Scope.WRITE)).with(Optional.of(WAITING));
    List<WorkRow> rows =
        register.list(waiting, FEW).stream().map(line -> row(line, reader)).toList();
    return new WorkScreen.Group(
        "", reader.say("work.papers"), rows, reader.to("console/documents?state=" + WAITING.key()));
  }

  private WorkRow row(RegisterLine line, Reader reader) {
    Card card = line.document().card();
    LocalText.Shown title = reader.shown(card.title());
    String changed = reader.say("register.changed", reader.days().moment(line.changedAt()));
    String agency =
        agencies
            .find(line.document().agency())
            .map(one -> " · " + reader.shown(one.shortName()).words())
            .orElse("");
    String lacks = lacks(card, reader);
    return new WorkRow(
        "document",
        reader.say("paper." + card.kind().key()),
        Icon.DOCUMENT.svg(),
        reader.to("console/documents/" + line.document().id()),
        reader.lang(title.language()),
        title.words(),
        changed + agency,
        lacks.isEmpty() ? "" : reader.say("register.lacks-these", lacks));
  }

  /** What stops it first, then what would make its card better. */
  private static String lacks(Card card, Reader reader) {
    List<Issue> all =
        Stream.concat(CardReadiness.missing(card).stream(), CardReadiness.advice(card).stream())
            .toList();
    return GapNames.of(all, reader);
  }
}
