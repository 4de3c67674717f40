package org.unifiedportal.search.trial;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.search.index.TextCollection;
import org.unifiedportal.search.query.Filters;
import org.unifiedportal.search.query.Hit;
import org.unifiedportal.search.query.Search;
import org.unifiedportal.search.query.SearchRequest;
import org.unifiedportal.search.query.Window;

/**
 * Indexes a collection and puts all its questions in every wording, through the same doors a
 * citizen uses.
 */
public final class Trial {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Window TEN = new Window(1, 10);

  private final TrialCollection collection;
  private final PortalTime time;

  private Trial(TrialCollection collection, PortalTime time) {
    this.collection = collection;
    this.time = time;
  }

  /**
   * A trial of each collection alone, of all of each language together, and of all together; those
   * that would be the same are held once.
   */
  public static List<Trial> of(List<TrialCollection> collections, PortalTime time) {
    List<Trial> trials = new ArrayList<>();
    collections.forEach(one -> trials.add(new Trial(one, time)));
    List<List<TrialCollection>> groups =
        Arrays.stream(Language.values())
            .map(
                language -> collections.stream().filter(one -> one.language() == language).toList())
            .filter(group -> !group.isEmpty())
            .toList();
    groups.stream()
        .filter(group -> group.size() > 1)
        .forEach(group -> trials.add(union(group, time)));
    if (groups.size() > 1) {
      trials.add(union(collections, time));
    }
    return trials;
  }

  private static Trial union(List<TrialCollection> parts, PortalTime time) {
    return new Trial(TrialCollection.union(parts), time);
  }

  /** What is tried. */
  public TrialCollection collection() {
    return collection;
  }

  /** Tells the first ten hits of every question in every wording. */
  public void run(Consumer<TrialLine> told) {
    Map<UUID, String> ids = new HashMap<>();
    List<TextCollection.Text> texts = new ArrayList<>();
    for (TrialText text : collection.texts()) {
      UUID id = new UUID(0, ids.size() + 1L);
      ids.put(id, text.id());
      texts.add(new TextCollection.Text(id, text.language(), text.title(), text.body()));
    }
    try (TextCollection index = TextCollection.of(texts)) {
      Search search = new Search(index, time, PATIENCE);
      collection.questions().forEach(question -> ask(search, question, ids, told));
    }
  }

  private void ask(
      Search search, TrialQuestion question, Map<UUID, String> ids, Consumer<TrialLine> told) {
    question
        .wordings()
        .forEach((way, words) -> {
          int rank = 0;
          for (Hit hit : hits(search, words, question.language())) {
            String text = ids.getOrDefault(hit.publication().value(), "");
            told.accept(new TrialLine(collection.name(), way, question.id(), ++rank, text));
          }
        });
  }

  private static List<Hit> hits(Search search, String words, Language reader) {
    return search.find(new SearchRequest(words, Filters.NONE, reader, TEN)).hits();
  }
}
