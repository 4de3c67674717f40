package org.unifiedportal.war.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.unifiedportal.core.document.CardDifference;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentFile;
import org.unifiedportal.core.document.DocumentStore;
import org.unifiedportal.core.document.FileComparison;
import org.unifiedportal.core.document.ReplaceFile;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.vault.FileFacts;
import org.unifiedportal.core.vault.FileStore;
import org.unifiedportal.war.http.Problem;
import org.unifiedportal.war.http.RequestRefused;

/**
 * Has a file compared with the card of the live document it was sent for, before it replaces
 * anything. What the file is like is known once it was judged and read; that is waited for a
 * little.
 */
@Dependent
public class Comparing {
  private static final String LATER = "3";

  private final DocumentStore documents;
  private final FileStore files;
  private final DocumentDesk desk;
  private final Patience patience;

  /** Reads from these stores; lays files aside at this desk. */
  @Inject
  public Comparing(DocumentStore documents, FileStore files, DocumentDesk desk, Patience patience) {
    this.documents = documents;
    this.files = files;
    this.desk = desk;
    this.patience = patience;
  }

  /**
   * Whether the file would change what is live: nobody sees a draft, and the same bytes are no
   * change.
   */
  public boolean isNeeded(Document document, DocumentFile file) {
    return document.isLive()
        && !documents.findEdition(document.id(), document.latest()).orElseThrow().holds(file);
  }

  /** How the file compares with the card by now. */
  public FileComparison now(Document document, DocumentFile file) {
    return FileComparison.of(document.card(), file, files);
  }

  /** Lays the file aside and compares it with the card, as soon as it is read. */
  public FileComparison compare(
      Document document, ReplaceFile command, FileFacts facts, Actor actor) {
    desk.offering().offer(command, facts, actor);
    return patience.until(
        () -> now(document, command.file()), found -> !(found instanceof FileComparison.Waiting));
  }

  /** Whether nobody has to be asked. */
  public static boolean isSettled(FileComparison found) {
    return switch (found) {
      case FileComparison.Agrees agrees -> true;
      case FileComparison.Unreadable nothingToCompare -> true;
      case FileComparison.Differs differs -> false;
      case FileComparison.NamesPersons named -> false;
      case FileComparison.Waiting waiting -> false;
      case FileComparison.Infected infected -> false;
    };
  }

  /** Refuses what a program has to confirm, or can't have. */
  static void refuseUnsettled(FileComparison found) {
    switch (found) {
      case FileComparison.Agrees agrees -> {}
      case FileComparison.Unreadable nothingToCompare -> {}
      case FileComparison.Differs differs ->
          throw new RequestRefused(
              Problem.of(409, "refusal.file-differs")
                  .withFact("differences", facts(differs.all())));
      case FileComparison.NamesPersons named ->
          throw new RequestRefused(
              Problem.of(409, "refusal.names-persons")
                  .withFact("persons", named.numbers())
                  .withFact("differences", facts(named.all())));
      case FileComparison.Waiting waiting ->
          throw new RequestRefused(
              Problem.of(409, "refusal.file-unread").withHeader("Retry-After", LATER));
      case FileComparison.Infected infected ->
          throw new RequestRefused(Problem.of(409, "refusal.file-infected"));
    }
  }

  private static List<Map<String, String>> facts(List<CardDifference> all) {
    return all.stream()
        .map(one -> Map.of("field", one.field().key(), "card", one.card(), "file", one.file()))
        .toList();
  }
}
