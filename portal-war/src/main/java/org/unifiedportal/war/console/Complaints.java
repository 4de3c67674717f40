package org.unifiedportal.war.console;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.unifiedportal.core.refusal.Issue;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.http.Problem;
import org.unifiedportal.war.http.ProblemWords;
import org.unifiedportal.war.http.Problems;

/**
 * What is wrong with a form, in the person's language, each beside its field.
 *
 * @param status HTTP status of the screen that says so; 200 when nothing is wrong
 * @param general what belongs to no field, may be empty
 */
public record Complaints(int status, String general, List<Complaint> all) {
  /** Nothing is wrong. */
  public static final Complaints NONE = new Complaints(200, "", List.of());

  /** Copies the list. */
  public Complaints {
    all = List.copyOf(all);
  }

  /** What is wrong with one field, by the field's name. */
  public record Complaint(String field, String words) {}

  /** Why a command was refused. */
  public static Complaints of(Refused refused, Language language) {
    ProblemWords words = ProblemWords.in(language);
    Refusal refusal = refused.refusal();
    Problem problem = Problems.of(refusal);
    return refusal instanceof Refusal.Invalid invalid
        ? of(invalid.issues(), language)
        : new Complaints(
            problem.status(), words.say(problem.key(), problem.arguments()), List.of());
  }

  /** What is wrong with the fields. */
  public static Complaints of(List<Issue> issues, Language language) {
    ProblemWords words = ProblemWords.in(language);
    return new Complaints(
        422,
        "",
        issues.stream()
            .map(issue ->
                new Complaint(field(issue.pointer()), words.say(issue.key(), issue.arguments())))
            .toList());
  }

  /** The words beside a field; empty when nothing is wrong with it. */
  public String at(String field) {
    return all.stream()
        .filter(complaint -> complaint.field().equals(field))
        .map(Complaint::words)
        .collect(Collectors.joining(" "));
  }

  /** The words beside everything below a name. */
  public String under(String base) {
    return all.stream()
        .filter(complaint -> (complaint.field() + ".").startsWith(base + "."))
        .map(Complaint::words)
        .collect(Collectors.joining(" "));
  }

  /** The same without those of these fields. */
  public Complaints without(Set<String> fields) {
    return new Complaints(
        status, general, all.stream().filter(one -> !fields.contains(one.field())).toList());
  }

  /** The same where a form names a field otherwise than the command. */
  public Complaints named(String field, String inForm) {
    return new Complaints(
        status,
        general,
        all.stream()
            .map(one -> one.field().equals(field) ? new Complaint(inForm, one.words()) : one)
            .toList());
  }

  /** Whether nothing is wrong. */
  public boolean isNone() {
    return general.isEmpty() && all.isEmpty();
  }

  /** A field is named as its JSON pointer, with full stops. */
  private static String field(String pointer) {
    return pointer.substring(Math.min(pointer.length(), 1)).replace('/', '.');
  }
}
