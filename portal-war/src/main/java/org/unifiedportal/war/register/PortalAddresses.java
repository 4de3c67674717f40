package org.unifiedportal.war.register;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unifiedportal.core.site.Address;
import org.unifiedportal.core.site.PathStore;
import org.unifiedportal.core.site.SitePath;
import org.unifiedportal.core.site.Target;

/**
 * Tells what an address of the portal means that a person has copied from somewhere: of a page, of
 * a file, of a screen of the console, or an identity alone.
 */
@Dependent
public class PortalAddresses {
  private static final Pattern IDENTITY =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final PathStore paths;

  /** Looks into this table of addresses. */
  @Inject
  public PortalAddresses(PathStore paths) {
    this.paths = paths;
  }

  /** The identity of what stands there; the words themselves when that is nothing of the kind. */
  String identity(String typed, Target.Noun noun) {
    Matcher identity = IDENTITY.matcher(typed);
    return identity.find() ? identity.group() : standing(typed, noun).orElse(typed);
  }

  private Optional<String> standing(String typed, Target.Noun noun) {
    String path =
        typed
            .strip()
            .replaceFirst("^https?://[^/]*", "")
            .replaceFirst("[?#].*$", "")
            .replaceFirst("^/", "")
            .replaceFirst("^(kk|ru|en)/", "");
    return SitePath.isForm(path)
        ? paths
            .find(new SitePath(path))
            .filter(Address.Standing.class::isInstance)
            .map(found -> ((Address.Standing) found).target())
            .filter(target -> target.noun() == noun)
            .map(target -> target.id().toString())
        : Optional.empty();
  }
}
