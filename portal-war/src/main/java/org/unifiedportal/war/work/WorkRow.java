package org.unifiedportal.war.work;

import java.util.Optional;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.check.Check;
import org.unifiedportal.core.link.DeadLink;
import org.unifiedportal.core.publication.DueProblem;
import org.unifiedportal.core.publication.LaggingText;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.publication.Standing;
import org.unifiedportal.core.publication.WorkAct;
import org.unifiedportal.core.publication.WorkLine;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.war.http.ProblemWords;
import org.unifiedportal.war.link.LinkWords;
import org.unifiedportal.war.page.DayWords;
import org.unifiedportal.war.page.Icon;
import org.unifiedportal.war.page.KindWord;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.publication.GapWords;
import org.unifiedportal.war.publication.Headlines;
import org.unifiedportal.war.writing.Kept;

/**
 * One of the agency's own publications in a list.
 *
 * @param look style name of its kind
 * @param badge the kind in a word, or what an answer is the answer to
 * @param icon inline SVG
 * @param lang the language of the title when it isn't the reader's, else empty
 * @param meta what is to be known of it, in words
 * @param missing the languages it isn't there in, in words, may be empty
 */
public record WorkRow(
    String look,
    String badge,
    String icon,
    String link,
    String lang,
    String title,
    String meta,
    String missing) {
  static WorkRow draft(WorkLine line, AgencyStore agencies, Reader reader) {
    String saved = reader.say("work.saved", reader.days().moment(line.at()), line.by());
    return row(line, reader, saved + agency(line, agencies, reader));
  }

  static WorkRow own(WorkLine line, AgencyStore agencies, Reader reader) {
    String state = reader.say("standing." + standing(line));
    String draft =
        line.hasDraft() && line.publication().isLive() ? reader.say("work.has-draft") : "";
    String changed = reader.days().moment(line.at());
    return row(line, reader, state + draft + " · " + changed + agency(line, agencies, reader));
  }

  static WorkRow act(WorkAct act, AgencyStore agencies, Reader reader) {
    String what = (act.why().isEmpty() ? "work.act." : "work.was.") + act.act().key();
    String when = reader.say(what, reader.days().moment(act.dueAt()));
    String why =
        act.why().isEmpty()
            ? ""
            : " · " + ProblemWords.in(reader.language()).say(act.why(), java.util.List.of());
    return row(act.line(), reader, when + why + agency(act.line(), agencies, reader));
  }

  static WorkRow lagging(LaggingText text, AgencyStore agencies, Reader reader) {
    String owed = GapWords.of(text.gap(), reader) + agency(text.line(), agencies, reader);
    return row(text.line(), reader, owed).noting(GapWords.promise(text.gap(), reader));
  }

  /** A problem whose promise was broken, and who is responsible, as its page says it. */
  static WorkRow overdue(DueProblem problem, AgencyStore agencies, Reader reader) {
    DayWords days = reader.days();
    String promised = reader.say("overdue.promised", days.date(problem.due()));
    String late = reader.count("due.late", days.daysSince(problem.due()));
    String who = responsible(problem.line(), reader) + agency(problem.line(), agencies, reader);
    return row(problem.line(), reader, promised + who).noting(late);
  }

  private static String responsible(WorkLine problem, Reader reader) {
    Optional<LocalText> who = problem.fields().words("responsible");
    return who.map(one -> " · " + reader.say("overdue.who", reader.shown(one).words())).orElse("");
  }

  private WorkRow noting(String words) {
    return new WorkRow(look, badge, icon, link, lang, title, meta, words);
  }

  static WorkRow dead(DeadLink link, WorkLine line, Reader reader) {
    String what = LinkWords.of(link.answer(), link.at(), reader);
    return row(line, reader, LinkWords.shown(link.address()) + " · " + what);
  }

  static WorkRow check(Check check, WorkLine line, Reader reader) {
    String asked =
        reader.say("check.asked", check.askedBy(), reader.days().moment(check.askedAt()));
    WorkRow row = row(line, reader, asked);
    return new WorkRow(
        row.look(),
        row.badge(),
        row.icon(),
        reader.to("console/checks/" + check.id()),
        row.lang(),
        row.title(),
        asked,
        "");
  }

  /** What a checker said of a text, which leads to its form. */
  static WorkRow answer(Check check, WorkLine line, Reader reader) {
    String words = check.words().isEmpty() ? "" : " · «" + check.words() + "»";
    String answered = check.checker().name() + ": " + reader.say("check." + check.state().key());
    return row(line, reader, answered + words);
  }

  /** What somebody has begun to type, of a kind where it is something new. */
  static WorkRow unsent(Kept.Typed kept, Reader reader) {
    Optional<PublicationKind> kind = kept.kind();
    return new WorkRow(
        kind.map(PublicationKind::key).orElse(""),
        kind.map(one -> reader.say("kind." + one.key())).orElse(""),
        kind.map(one -> Icon.of(one).svg()).orElse(""),
        reader.to(kept.address()),
        "",
        kept.title().isEmpty() ? reader.say("work.unsent.untitled") : kept.title(),
        reader.days().moment(kept.at()),
        "");
  }

  private static String standing(WorkLine line) {
    return switch (line.publication().standing()) {
      case Standing.Unpublished unpublished -> "unpublished";
      case Standing.Live live -> "live";
      case Standing.Withdrawn withdrawn -> "withdrawn";
    };
  }

  private static String agency(WorkLine line, AgencyStore agencies, Reader reader) {
    Optional<Agency> agency = agencies.find(line.agency());
    return agency.map(one -> " · " + reader.shown(one.shortName()).words()).orElse("");
  }

  private static WorkRow row(WorkLine line, Reader reader, String meta) {
    Language shown = Headlines.shown(line.headlines(), reader.language());
    PublicationKind kind = line.publication().kind();
    return new WorkRow(
        kind.key(),
        KindWord.of(kind, line.fields(), reader),
        Icon.of(kind).svg(),
        reader.to("console/publications/" + line.publication().id()),
        reader.lang(shown),
        line.headlines().get(shown).title(),
        meta,
        missing(line, reader));
  }

  private static String missing(WorkLine line, Reader reader) {
    return Language.values().length == line.headlines().size()
            || line.headlines().containsKey(Language.RU)
                && line.headlines().containsKey(Language.KK)
        ? ""
        : reader.say(
            line.headlines().containsKey(Language.KK) ? "work.missing.ru" : "work.missing.kk");
  }
}
