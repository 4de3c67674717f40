package org.unifiedportal.war.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.unifiedportal.core.account.Invited;
import org.unifiedportal.core.account.Inviting;

/**
 * The link by which the first administrator of a portal opens an account, in a file of the home
 * that only its owner reads; the file is gone once somebody administers the portal.
 */
@Dependent
public class FirstLink {
  /** The name of the file in the home. */
  public static final String FILE = "first-administrator.txt";

  private final Inviting inviting;

  /** Takes those who invite. */
  @Inject
  public FirstLink(Inviting inviting) {
    this.inviting = inviting;
  }

  /** Writes a new link while nobody administers the portal, and removes an old one else. */
  public void keep(Path home, String base) {
    Optional<Invited> invited = inviting.inviteFirst();
    try {
      Path file = home.resolve(FILE);
      Files.deleteIfExists(file);
      if (invited.isPresent()) {
        write(file, base + "kk/" + InvitationResource.PATH + invited.get().secret().value());
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static void write(Path file, String link) throws IOException {
    Files.createDirectories(file.getParent());
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(
        file,
        "Open the first administrator's account here, within three days and once:\n" + link + "\n");
  }
}
