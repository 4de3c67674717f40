package org.unifiedportal.core.check;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.account.AccountStore;
import org.unifiedportal.core.account.Secret;
import org.unifiedportal.core.agency.Access;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.publication.Edition;
import org.unifiedportal.core.publication.EditionState;
import org.unifiedportal.core.publication.Fingerprint;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationStore;
import org.unifiedportal.core.publication.SignOff;
import org.unifiedportal.core.publication.SignOffStore;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.time.PortalTime;

/** Asks for checks, and takes what checkers say. */
public final class Checking {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int LONGEST_NAME = 200;
  private static final int MILLION = 1_000_000;

  private final Database database;
  private final AgencyStore agencies;
  private final PublicationStore publications;
  private final AccountStore accounts;
  private final CheckStore checks;
  private final SignOffStore signOffs;
  private final Journal journal;
  private final PortalTime time;

  /** All parts share the database. */
  public Checking(Database database, Journal journal, PortalTime time) {
    this.database = database;
    this.agencies = AgencyStore.in(database);
    this.publications = PublicationStore.in(database);
    this.accounts = AccountStore.in(database);
    this.checks = CheckStore.in(database);
    this.signOffs = SignOffStore.in(database);
    this.journal = journal;
    this.time = time;
  }

  /**
   * Asks for a check of the draft; refuses a stale command, a closed agency, a publication without
   * a draft, a guest without a name, and a colleague who may not check for the agency or asks for
   * it.
   */
  public Asked ask(AskForCheck command, Account asker) {
    return database.transact(() -> {
      Publication current = locked(command);
      agencies.hold(current.agency());
      Edition draft = draftOf(current);
      refuseIfUnfit(command.checker(), current, asker);
      Check check = begun(command, current, draft, asker);
      Optional<Secret> link =
          check.checker() instanceof Checker.Guest
              ? Optional.of(Secret.random())
              : Optional.empty();
      String code = link.isPresent() ? "%06d".formatted(RANDOM.nextInt(MILLION)) : "";
      checks.add(
          check,
          link.map(secret -> new CheckStore.Keys(secret.hash(), secret.hash(code)))
              .orElse(CheckStore.Keys.NONE));
      journal.append(
          new CheckEvent.CheckAsked(
              current.id().value(),
              current.agency().value(),
              check.id().value(),
              check.checker().name(),
              check.edition().value()),
          asker.actor());
      return new Asked(check, link, code);
    });
  }

  private Publication locked(AskForCheck command) {
    Publication current =
        publications
            .lock(command.publication())
            .orElseThrow(() ->
                new Refused(new Refusal.NotFound("publication", command.publication().toString())));
    if (current.version() != command.knownVersion()) {
      throw new Refused(new Refusal.Stale(command.knownVersion(), current.version()));
    }
    return current;
  }

  private Edition draftOf(Publication current) {
    Edition latest = publications.findEdition(current.id(), current.latest()).orElseThrow();
    if (latest.state() instanceof EditionState.Released) {
      throw new Refused(new Refusal.Conflict("refusal.no-draft", List.of()));
    }
    return latest;
  }

  private void refuseIfUnfit(Checker checker, Publication current, Account asker) {
    Issues issues = new Issues();
    switch (checker) {
      case Checker.Colleague colleague ->
          issues.addIf(!mayCheck(colleague, current, asker), "/checker", "issue.checker");
      case Checker.Guest guest ->
          issues
              .addIf(guest.name().isEmpty(), "/name", "issue.required")
              .addIf(guest.name().length() > LONGEST_NAME, "/name", "issue.too-long", LONGEST_NAME);
    }
    issues.refuseIfAny();
  }

  /** Nobody checks what they ask for themselves. */
  private boolean mayCheck(Checker.Colleague colleague, Publication current, Account asker) {
    return !colleague.account().equals(asker.id())
        && accounts
            .find(colleague.account())
            .filter(account -> Access.isAllowed(account, Scope.CHECK, current.agency()))
            .isPresent();
  }

  private Check begun(AskForCheck command, Publication current, Edition draft, Account asker) {
    return new Check(
        CheckId.random(),
        current.id(),
        current.agency(),
        draft.number(),
        Fingerprint.of(draft.content()),
        asker.name(),
        time.now(),
        command.checker(),
        time.now().plus(Check.VALID_FOR),
        CheckState.OPEN,
        "");
  }

  /** Takes the link of a guest back; refuses a check that is over and one without a link. */
  public void revoke(Check check, Account by) {
    database.transact(() -> {
      Check current = locked(check);
      if (!current.isOpen(time.now()) || !(current.checker() instanceof Checker.Guest)) {
        throw new Refused(new Refusal.Conflict("refusal.check-over", List.of()));
      }
      checks.expire(current.id(), time.now());
      journal.append(
          new CheckEvent.CheckLinkRevoked(
              current.publication().value(), current.agency().value(), current.id().value()),
          by.actor());
    });
  }

  /** Keeps what a checker says of a piece; refuses a decided check, no words and no such piece. */
  public Remark remark(Check check, String pointer, String words) {
    new Issues()
        .addIf(!Remark.isPlace(pointer), "/pointer", "issue.required")
        .addIf(words.isBlank(), "/words", "issue.required")
        .addIf(words.length() > Remark.LONGEST, "/words", "issue.too-long", Remark.LONGEST)
        .refuseIfAny();
    return database.transact(() -> {
      Check open = open(check);
      Remark remark = new Remark(pointer, words, open.checker().name(), time.now());
      checks.add(open.id(), remark);
      journal.append(
          new CheckEvent.RemarkMade(
              open.publication().value(), open.agency().value(), open.id().value(), pointer),
          actor(open));
      return remark;
    });
  }

  /** The checker answers for the text; refuses one that was changed since it was asked for. */
  public Check sign(Check check, String words) {
    return database.transact(() -> {
      Check open = open(check);
      refuseIfChanged(open);
      Check signed = open.decided(CheckState.SIGNED, words);
      checks.save(signed, time.now());
      signOffs.keep(
          new SignOff(open.publication(), open.fingerprint(), open.checker().name(), time.now()));
      journal.append(
          new CheckEvent.CheckSigned(
              open.publication().value(),
              open.agency().value(),
              open.id().value(),
              open.fingerprint()),
          actor(open));
      return signed;
    });
  }

  /** The checker wants something changed, and says what. */
  public Check giveBack(Check check, String words) {
    return database.transact(() -> {
      Check open = open(check);
      boolean saysNothing = words.isBlank() && checks.remarks(open.id()).isEmpty();
      new Issues().addIf(saysNothing, "/words", "issue.required").refuseIfAny();
      Check returned = open.decided(CheckState.RETURNED, words);
      checks.save(returned, time.now());
      journal.append(
          new CheckEvent.CheckReturned(
              open.publication().value(), open.agency().value(), open.id().value()),
          actor(open));
      return returned;
    });
  }

  /** Decides whether the agency publishes only what was signed off; refuses a closed one. */
  public void requireSignOff(AgencyId agency, boolean required, Account by) {
    if (!Access.isAllowed(by, Scope.ADMINISTER, agency)) {
      throw new Refused(new Refusal.NotAllowed("refusal.no-say"));
    }
    database.transact(() -> {
      agencies.hold(agency);
      signOffs.require(agency, required);
      journal.append(
          new CheckEvent.SignOffDecided(new UUID(0, 0), agency.value(), required), by.actor());
    });
  }

  private Check open(Check check) {
    Check now = locked(check);
    if (!now.isOpen(time.now())) {
      throw new Refused(new Refusal.Conflict("refusal.check-over", List.of()));
    }
    return now;
  }

  /**
   * A check is decided or overtaken, never both; thrown away with its draft it is not found. The
   * text is locked before it, as where the text is published: neither waits for the other in vain,
   * and whoever comes second finds the check over.
   */
  private Check locked(Check check) {
    return publications
        .lock(check.publication())
        .flatMap(text -> checks.lock(check.id()))
        .orElseThrow(() -> new Refused(new Refusal.NotFound("check", check.id().toString())));
  }

  private void refuseIfChanged(Check check) {
    Publication current = publications.lock(check.publication()).orElseThrow();
    Edition latest = publications.findEdition(current.id(), current.latest()).orElseThrow();
    if (!Fingerprint.of(latest.content()).equals(check.fingerprint())) {
      throw new Refused(new Refusal.Conflict("refusal.checked-text-changed", List.of()));
    }
  }

  /** A guest's name is followed by the word that tells so in the journal. */
  private static Actor actor(Check check) {
    return switch (check.checker()) {
      case Checker.Colleague colleague -> new Actor(colleague.name());
      case Checker.Guest guest ->
          new Actor("link: " + guest.name().substring(0, Math.min(190, guest.name().length())));
    };
  }
}
