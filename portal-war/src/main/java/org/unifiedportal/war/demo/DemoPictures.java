package org.unifiedportal.war.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.picture.AddPicture;
import org.unifiedportal.core.picture.AddingPictures;
import org.unifiedportal.core.picture.Alt;
import org.unifiedportal.core.picture.Description;
import org.unifiedportal.core.picture.Original;
import org.unifiedportal.core.picture.PictureLicence;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.vault.Arrival;
import org.unifiedportal.core.vault.FileFacts;
import org.unifiedportal.core.vault.FileFormat;
import org.unifiedportal.core.vault.PictureHead;
import org.unifiedportal.core.vault.Vault;

/** Puts the demo's pictures into the libraries of its agencies. */
@Dependent
public class DemoPictures {
  private final Vault vault;
  private final AddingPictures adding;

  /** The vault and the library. */
  @Inject
  public DemoPictures(Vault vault, AddingPictures adding) {
    this.vault = vault;
    this.adding = adding;
  }

  /** A row of the demo's pictures; {@code file} lies in the folder {@code pictures}. */
  record Row(String agency, String file, LocalText alt, String credit) {}

  void hang(DemoResources resources, Map<String, Agency> founded, DemoOfficers officers) {
    List<Row> rows = resources.rows("pictures.yaml", new TypeReference<>() {});
    rows.forEach(
        row -> hang(resources, row, founded.get(row.agency()), officers.publisher(row.agency())));
  }

  private void hang(DemoResources resources, Row row, Agency agency, Actor actor) {
    try {
      byte[] png = Files.readAllBytes(resources.root().resolve("pictures").resolve(row.file()));
      FileFacts facts = keep(png);
      PictureHead head = PictureHead.of(new ByteArrayInputStream(png), FileFormat.PNG);
      Description told =
          Description.blank(head)
              .saying(new Alt.Said(row.alt()), row.credit(), PictureLicence.CC_BY);
      Original original = new Original(facts.hash(), FileFormat.PNG, row.file(), head);
      adding.add(new AddPicture(agency.id(), original, told), facts, actor);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private FileFacts keep(byte[] png) throws IOException {
    try (InputStream bytes = new ByteArrayInputStream(png);
        Arrival arrival = vault.receive(bytes)) {
      vault.keep(arrival);
      return FileFacts.arrived(arrival.hash(), FileFormat.PNG, arrival.size());
    }
  }
}
