package org.unifiedportal.war.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.unifiedportal.core.document.Card;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.FormParts;
import org.unifiedportal.war.http.Limits;
import org.unifiedportal.war.http.Pointer;
import org.unifiedportal.war.http.Problem;
import org.unifiedportal.war.http.RequestRefused;
import org.unifiedportal.war.http.StrictJson;

/**
 * A new document as a form (RFC 7578): its card in JSON and its file, in any order, read as they
 * come in. Whatever else stands in it is refused. Not thread-safe.
 */
final class UploadForm {
  private static final String CARD = "card";
  private static final String FILE = "file";
  private static final String LANGUAGE = "language";
  private static final Set<String> FIELDS = Set.of(CARD, LANGUAGE);

  private final FormParts parts;
  private Optional<String> attachedCard = Optional.empty();

  private UploadForm(FormParts parts) {
    this.parts = parts;
  }

  /** The form in a body; refuses a body that is none with 415. */
  static UploadForm of(String contentType, InputStream body) {
    if (!contentType.strip().toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
      throw new RequestRefused(Problem.of(415, "problem.form-needed"));
    }
    return new UploadForm(FormParts.of(contentType, body));
  }

  /** The file, with what stands in front of it read and looked over. */
  FormParts.Part file() {
    Optional<FormParts.Part> file = nextFile();
    Issues issues = new Issues();
    issues.addIf(file.isEmpty(), Pointer.below("", FILE), "issue.file-not-chosen");
    noteUnknown(issues);
    issues.refuseIfAny();
    card();
    return file.orElseThrow();
  }

  /** Reads what stands behind the file; a second one is refused. */
  void end() {
    Issues issues = new Issues();
    issues.addIf(nextFile().isPresent(), Pointer.below("", FILE), "issue.file-one");
    noteUnknown(issues);
    issues.refuseIfAny();
    card();
  }

  /** A card may come as a field or, as some clients do it, as a file of its own. */
  private Optional<FormParts.Part> nextFile() {
    Optional<FormParts.Part> part = parts.next();
    while (part.filter(one -> one.field().equals(CARD)).isPresent()) {
      attachedCard = part.map(FormParts.Part::bytes).map(UploadForm::words);
      part = parts.next();
    }
    refuseUnknown(part.map(FormParts.Part::field).orElse(FILE));
    return part;
  }

  private static void refuseUnknown(String field) {
    Issues issues = new Issues();
    issues.addIf(!field.equals(FILE), Pointer.below("", field), "issue.unknown-member", field);
    issues.refuseIfAny();
  }

  private static String words(InputStream bytes) {
    int most = Limits.DEFAULT.bodyBytes();
    try {
      byte[] card = bytes.readNBytes(most + 1);
      if (card.length > most) {
        throw new RequestRefused(Problem.of(413, "problem.body-too-large", most));
      }
      return new String(card, StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw UploadStream.cut();
    }
  }

  private void noteUnknown(Issues issues) {
    for (String field : parts.fields().typed().keySet()) {
      issues.addIf(
          !FIELDS.contains(field), Pointer.below("", field), "issue.unknown-member", field);
    }
  }

  /** The card that was sent, or none. */
  Optional<Card> card() {
    return cardWords().map(words -> CardBody.read(json(words), Pointer.below("", CARD)));
  }

  private static JsonNode json(String words) {
    return StrictJson.read(words.getBytes(StandardCharsets.UTF_8));
  }

  /** The card to the letter, to tell one request from another. */
  String said() {
    return cardWords().orElse("");
  }

  private Optional<String> cardWords() {
    Form fields = parts.fields();
    return attachedCard.or(() -> Optional.of(fields.exact(CARD)).filter(said -> !said.isBlank()));
  }

  /** The language of the file, as its sender says; empty when he doesn't. */
  String language() {
    return parts.fields().text(LANGUAGE);
  }
}
