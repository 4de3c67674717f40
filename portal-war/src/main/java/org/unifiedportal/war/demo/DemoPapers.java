package org.unifiedportal.war.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.document.AddDocument;
import org.unifiedportal.core.document.AddingDocuments;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentFile;
import org.unifiedportal.core.document.PublishDocument;
import org.unifiedportal.core.document.PublishingDocuments;
import org.unifiedportal.core.document.ReplaceFile;
import org.unifiedportal.core.document.ReplacingFiles;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.core.vault.Arrival;
import org.unifiedportal.core.vault.FileFacts;
import org.unifiedportal.core.vault.Vault;

/** Puts the demo's documents in through the commands of every day; their files are made here. */
@Dependent
public class DemoPapers {
  private final Vault vault;
  private final AddingDocuments adding;
  private final ReplacingFiles replacing;
  private final PublishingDocuments publishing;
  private final PortalTime time;

  /** The vault, the commands, and the day they are given on. */
  @Inject
  public DemoPapers(
      Vault vault,
      AddingDocuments adding,
      ReplacingFiles replacing,
      PublishingDocuments publishing,
      PortalTime time) {
    this.vault = vault;
    this.adding = adding;
    this.replacing = replacing;
    this.publishing = publishing;
    this.time = time;
  }

  void lay(DemoResources resources, Map<String, Agency> founded, DemoOfficers officers) {
    List<DemoPaper> papers = resources.rows("documents.yaml", new TypeReference<>() {});
    papers.forEach(
        paper -> lay(paper, founded.get(paper.agency()), officers.publisher(paper.agency())));
  }

  private void lay(DemoPaper paper, Agency agency, Actor actor) {
    FileFacts kazakh = keep(paper, Language.KK);
    Document added =
        adding.add(
            new AddDocument(agency.id(), paper.card(time), file(kazakh, Language.KK)),
            kazakh,
            actor);
    FileFacts russian = keep(paper, Language.RU);
    Document both =
        replacing.replace(
            new ReplaceFile(
                added.id(), added.version(), file(russian, Language.RU), Optional.empty()),
            russian,
            actor);
    publishing.publish(
        new PublishDocument(
            both.id(),
            both.version(),
            Optional.of(
                time.today()
                    .plusDays(paper.days() + 1L)
                    .atTime(9, 0)
                    .atZone(time.zone())
                    .toInstant())),
        actor);
  }

  private static DocumentFile file(FileFacts facts, Language language) {
    String name = language.tag() + "." + facts.format().key();
    return new DocumentFile(language, facts.format(), facts.hash(), name);
  }

  private FileFacts keep(DemoPaper paper, Language language) {
    byte[] bytes = paper.file(language);
    try (Arrival arrival = vault.receive(new ByteArrayInputStream(bytes))) {
      vault.keep(arrival);
      return FileFacts.arrived(arrival.hash(), paper.fileFormat(), arrival.size());
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
