package org.unifiedportal.war.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Map;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.migration.FolderReader;
import org.unifiedportal.core.migration.ReadItem;
import org.unifiedportal.core.publication.Change;
import org.unifiedportal.core.publication.Drafting;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublishEdition;
import org.unifiedportal.core.publication.Publishing;
import org.unifiedportal.core.publication.StartDraft;
import org.unifiedportal.core.time.PortalTime;

/**
 * Publishes the demo's publications through the commands of every day, oldest first, with their own
 * dates.
 */
@Dependent
public class DemoStory {
  private final Drafting drafting;
  private final Publishing publishing;
  private final PortalTime time;

  /** The commands that draft and publish, and the day the story is told on. */
  @Inject
  public DemoStory(Drafting drafting, Publishing publishing, PortalTime time) {
    this.drafting = drafting;
    this.publishing = publishing;
    this.time = time;
  }

  void tell(DemoResources resources, Map<String, Agency> founded, DemoOfficers officers) {
    DemoDates dates = new DemoDates(time);
    FolderReader reader = new FolderReader(time);
    resources.publications().parallelStream()
        .map(folder -> ready(reader.read(folder, dates::written)))
        .sorted(Comparator.comparing(item -> item.provenance().originally().orElseThrow()))
        .toList()
        .forEach(item -> publish(item, founded, officers));
  }

  private static ReadItem.Ready ready(ReadItem item) {
    return switch (item) {
      case ReadItem.Ready ready -> ready;
      case ReadItem.Refused refused ->
          throw new IllegalStateException("the demo's files are part of the program: " + refused);
    };
  }

  private void publish(ReadItem.Ready item, Map<String, Agency> founded, DemoOfficers officers) {
    String key = item.provenance().agency();
    Actor actor = officers.publisher(key);
    Publication draft = drafting.start(command(item, founded.get(key)), actor);
    publishing.publish(
        new PublishEdition(
            draft.id(), draft.version(), new Change.First(), item.provenance().originally()),
        actor);
  }

  private static StartDraft command(ReadItem.Ready item, Agency agency) {
    return new StartDraft(
        agency.id(),
        item.kind(),
        item.content(),
        item.provenance().slug(),
        item.provenance().origin());
  }
}
