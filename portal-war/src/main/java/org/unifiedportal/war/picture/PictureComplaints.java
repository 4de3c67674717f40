package org.unifiedportal.war.picture;

import java.util.List;
import java.util.Set;
import org.unifiedportal.core.refusal.Issue;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.http.Problem;
import org.unifiedportal.war.http.ProblemWords;
import org.unifiedportal.war.http.RequestRefused;

/** Why something about a picture was refused, in the words of a form. */
final class PictureComplaints {
  /** The library has the file, or had it; the picture is named. */
  static final Set<String> KNOWN = Set.of("refusal.picture-exists", "refusal.picture-taken-down");

  private static final String FILE = "file";

  private PictureComplaints() {}

  static Complaints of(Refused refused, Language language) {
    return switch (refused.refusal()) {
      case Refusal.Invalid invalid ->
          Complaints.of(
              invalid.issues().stream().map(PictureComplaints::inForm).toList(), language);
      case Refusal.Stale stale ->
          new Complaints(
              412, ProblemWords.in(language).say("refusal.stale-picture", List.of()), List.of());
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

  /** The whole body is the file; what else is wrong with one names the sorts that are taken. */
  private static Issue inForm(Issue issue) {
    String pointer = issue.pointer().isEmpty() ? "/" + FILE : issue.pointer();
    String key = issue.key().equals("issue.file-unknown") ? "issue.picture-unknown" : issue.key();
    return new Issue(pointer, key, issue.arguments());
  }
}
