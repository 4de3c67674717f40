package org.unifiedportal.war.picture;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.picture.AddPicture;
import org.unifiedportal.core.picture.AddingPictures;
import org.unifiedportal.core.picture.Alt;
import org.unifiedportal.core.picture.Description;
import org.unifiedportal.core.picture.Original;
import org.unifiedportal.core.picture.Picture;
import org.unifiedportal.core.picture.PictureLicence;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.vault.FileFacts;
import org.unifiedportal.core.vault.PictureHead;
import org.unifiedportal.core.vault.Vault;
import org.unifiedportal.war.document.Uploaded;

/** Takes a file that came in into a library; only its head is read here. */
@Dependent
public class TakingPictures {
  private final Vault vault;
  private final AddingPictures adding;

  /** Takes into this library. */
  @Inject
  public TakingPictures(Vault vault, AddingPictures adding) {
    this.vault = vault;
    this.adding = adding;
  }

  /** What is told of a picture as it comes in. */
  public record Told(Alt alt, String credit, PictureLicence licence) {}

  /** Takes it; refuses what is no picture, and whatever the library refuses. */
  public Picture take(Uploaded uploaded, AgencyId agency, Told told, Actor actor) {
    FileFacts facts = uploaded.facts();
    new Issues()
        .addIf(!facts.format().isPicture(), "", "issue.picture-format", facts.format().shownName())
        .refuseIfAny();
    PictureHead head = head(facts);
    Description description =
        Description.blank(head).saying(told.alt(), told.credit(), told.licence());
    Original original =
        new Original(facts.hash(), facts.format(), uploaded.declared().name(), head);
    return adding.add(new AddPicture(agency, original, description), facts, actor);
  }

  private PictureHead head(FileFacts facts) {
    try (InputStream bytes = vault.open(facts.hash(), 0).orElseThrow()) {
      return PictureHead.of(bytes, facts.format());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
