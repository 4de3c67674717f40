package org.unifiedportal.war.register;

import java.util.List;
import org.unifiedportal.core.refusal.Issue;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.http.Problem;
import org.unifiedportal.war.http.ProblemWords;
import org.unifiedportal.war.http.RequestRefused;

/** Why something about a document was refused, in the words of a form. */
final class CardComplaints {
  /** The field of the file itself. */
  static final String FILE = "file";

  private CardComplaints() {}

  static Complaints of(Refused refused, Language language) {
    return switch (refused.refusal()) {
      case Refusal.Invalid invalid ->
          Complaints.of(invalid.issues().stream().map(CardComplaints::inForm).toList(), language);
      case Refusal.Stale stale -> general(412, "refusal.stale-card", List.of(), language);
      case Refusal.NotFound gone -> Complaints.of(refused, language);
      case Refusal.NotAllowed forbidden -> Complaints.of(refused, language);
      case Refusal.Conflict conflict -> Complaints.of(refused, language);
    };
  }

  /** What was refused on the way in, beside the file. */
  static Complaints of(RequestRefused refused, Language language) {
    Problem problem = refused.problem();
    String words = ProblemWords.in(language).say(problem.key(), problem.arguments());
    return new Complaints(problem.status(), "", List.of(new Complaints.Complaint(FILE, words)));
  }

  static Complaints general(int status, String key, List<Object> arguments, Language language) {
    return new Complaints(status, ProblemWords.in(language).say(key, arguments), List.of());
  }

  /** The whole body is the file; an identity is typed as an address. */
  private static Issue inForm(Issue issue) {
    String pointer = issue.pointer().isEmpty() ? "/" + FILE : issue.pointer();
    String key = issue.key().equals("issue.id") ? "issue.document-address" : issue.key();
    return new Issue(pointer, key, issue.arguments());
  }
}
