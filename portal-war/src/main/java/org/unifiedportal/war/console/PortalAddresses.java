package org.unifiedportal.war.console;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unifiedportal.core.site.Address;
import org.unifiedportal.core.site.PathStore;
import org.unifiedportal.core.site.SitePath;
import org.unifiedportal.core.site.Target;

/**
 * Tells what an address of the portal means that a person has copied from somewhere: of a page in
 * any of its forms, of a file, of a screen of the console, or an identity alone.
 */
@Dependent
public class PortalAddresses {
  private static final String FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final Pattern IDENTITY = Pattern.compile(FORM);
  private static final Pattern FILE = Pattern.compile("d/(" + FORM + ")(/.*)?");

  private final PathStore paths;

  /** Looks into this table of addresses. */
  @Inject
  public PortalAddresses(PathStore paths) {
    this.paths = paths;
  }

  /** The identity of what stands there; the words themselves when that is nothing of the kind. */
  public String identity(String typed, Target.Noun noun) {
    Matcher identity = IDENTITY.matcher(typed);
    return identity.find()
        ? identity.group()
        : find(typed)
            .filter(target -> target.noun() == noun)
            .map(target -> target.id().toString())
            .orElse(typed);
  }

  /**
   * What citizens are shown at an address, which is given whole or from the language on; empty
   * where nothing stands. A file is shown for as long as its document is.
   */
  public Optional<Target> find(String typed) {
    String path =
        typed
            .strip()
            .replaceFirst("^https?://[^/]*", "")
            .replaceFirst("[?#].*$", "")
            .replaceAll("^/+|/+$", "")
            .replaceFirst("^(kk|ru|en)/((large|latin)/)?", "");
    Matcher file = FILE.matcher(path);
    return file.matches()
        ? Optional.of(new Target(Target.Noun.DOCUMENT, UUID.fromString(file.group(1))))
        : standing(path);
  }

  private Optional<Target> standing(String path) {
    return SitePath.isForm(path)
        ? paths
            .find(new SitePath(path))
            .filter(Address.Standing.class::isInstance)
            .map(found -> ((Address.Standing) found).target())
        : Optional.empty();
  }
}
