package org.unifiedportal.core.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.block.Focus;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.vault.Arrival;
import org.unifiedportal.core.vault.FileFacts;
import org.unifiedportal.core.vault.FileFormat;
import org.unifiedportal.core.vault.FileHash;
import org.unifiedportal.core.vault.FileStore;
import org.unifiedportal.core.vault.MadeFiles;
import org.unifiedportal.core.vault.PictureHead;
import org.unifiedportal.core.vault.Vault;
import org.unifiedportal.core.vault.Verdict;

/** The library of pictures over the stores of a test. */
public final class TestPictures {
  public final PictureStore store;
  public final FileStore files;
  public final Vault vault;
  public final AddingPictures adding;
  public final DescribingPictures describing;
  public final TakingDownPictures takingDown;
  public final GonePictures gone;
  private final TestPortal portal;

  /** Keeps files below this folder. */
  public TestPictures(TestPortal portal, Path folder) {
    this(portal, Vault.in(folder));
  }

  /** Keeps files in this vault. */
  public TestPictures(TestPortal portal, Vault vault) {
    this.portal = portal;
    this.store = PictureStore.in(portal.database);
    this.files = FileStore.in(portal.database);
    this.vault = vault;
    this.adding =
        new AddingPictures(
            portal.database, portal.agencies, store, files, portal.journal, portal.time);
    this.describing = new DescribingPictures(portal.database, store, portal.journal, portal.time);
    this.takingDown = new TakingDownPictures(portal.database, store, portal.journal, portal.time);
    this.gone = new GonePictures(store);
    portal.database.afterAppend(gone::note);
  }

  /** A JPEG of this size in the library, nobody has described it. */
  public Picture add(AgencyId agency, int width, int height) {
    return add(agency, MadeFiles.picture("jpg", width, height));
  }

  /** This JPEG in the library. */
  public Picture add(AgencyId agency, byte[] jpeg) {
    FileFacts facts = keep(jpeg);
    PictureHead head = head(facts.hash());
    Original original = new Original(facts.hash(), FileFormat.JPEG, "Көше 1.jpg", head);
    return adding.add(
        new AddPicture(agency, original, Description.blank(head)), facts, TestPortal.OFFICER);
  }

  private FileFacts keep(byte[] bytes) {
    try (Arrival arrival = vault.receive(new ByteArrayInputStream(bytes))) {
      vault.keep(arrival);
      return FileFacts.arrived(arrival.hash(), FileFormat.JPEG, arrival.size());
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private PictureHead head(FileHash hash) {
    try (InputStream bytes = vault.open(hash, 0).orElseThrow()) {
      return PictureHead.of(bytes, FileFormat.JPEG);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The same, told in Kazakh and Russian, all of it shown. */
  public Picture describe(Picture picture) {
    return describe(picture, Crop.whole(picture.original().head()));
  }

  /** The same with this part shown. */
  public Picture describe(Picture picture, Crop crop) {
    Description told =
        new Description(
            new Alt.Said(LocalText.of("Жөнделіп жатқан жол", "Ремонт дороги")),
            "Айгүл Сәрсенова",
            PictureLicence.CC_BY,
            crop,
            Focus.TOP);
    return describing.describe(
        new DescribePicture(picture.id(), picture.version(), told), TestPortal.OFFICER);
  }

  /** Its file is clean, its sizes are there as far as the library knows. */
  public void draw(Picture picture) {
    judge(picture, Verdict.CLEAN);
    portal.database.transact(() -> store.note(picture.cut().key(), Cut.State.DRAWN));
  }

  /** Takes it down for a reason that says enough. */
  public Picture takeDown(Picture picture) {
    return takingDown.takeDown(
        new TakeDownPicture(picture.id(), picture.version(), TakedownReason.RIGHTS, ""),
        TestPortal.OFFICER);
  }

  /** The scanner's verdict on its file. */
  public void judge(Picture picture, Verdict verdict) {
    portal.database.transact(
        () -> files.judge(picture.original().hash(), verdict, "", portal.time.now()));
  }

  /** Every picture of every library. */
  public List<Picture> all() {
    Set<AgencyId> agencies =
        portal.agencies.all().stream().map(Agency::id).collect(Collectors.toSet());
    return store.list(PictureFilter.of(agencies), 1000);
  }

  /** How many there are. */
  public long count() {
    return all().size();
  }
}
