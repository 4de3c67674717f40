package org.unifiedportal.war.tuning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unifiedportal.core.document.DocumentId;
import org.unifiedportal.core.document.DocumentStanding;
import org.unifiedportal.core.publication.PublicationId;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.site.Address;
import org.unifiedportal.core.site.SitePath;
import org.unifiedportal.core.site.Target;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.Stores;

/** The addresses of pages as somebody copies them, and what stands there. */
record PageAddresses(Stores stores) {
  private static final Pattern OWN =
      Pattern.compile(
          "(?:https?://[^/]+)?/?(?:(?:kk|ru|en)/)?(?:large/)?([a-z0-9/-]+?)/?(?:[?#].*)?");

  /** The publications and documents at these addresses; refuses one where none stands. */
  List<UUID> read(List<String> addresses, String pointer) {
    Issues issues = new Issues();
    List<UUID> found = new ArrayList<>();
    for (String address : addresses) {
      Optional<UUID> one = find(address);
      one.ifPresent(found::add);
      issues.addIf(one.isEmpty(), pointer, "issue.page-unknown", address);
    }
    issues.refuseIfAny();
    return found;
  }

  private Optional<UUID> find(String address) {
    Matcher own = OWN.matcher(address);
    return own.matches() && SitePath.isForm(own.group(1))
        ? at(new SitePath(own.group(1)))
        : Optional.empty();
  }

  private Optional<UUID> at(SitePath path) {
    return stores.paths().find(path).flatMap(this::target);
  }

  private Optional<UUID> target(Address address) {
    return switch (address) {
      case Address.Standing standing ->
          Optional.of(standing.target())
              .filter(target -> target.noun() != Target.Noun.AGENCY)
              .map(Target::id);
      case Address.Moved moved -> at(moved.to());
      case Address.Gone gone -> Optional.empty();
    };
  }

  /** The addresses of what is still there, in the reader's language. */
  List<String> of(List<UUID> results, Reader reader) {
    return results.stream()
        .flatMap(id -> path(id).stream())
        .map(path -> reader.to(path.value()))
        .toList();
  }

  private Optional<SitePath> path(UUID id) {
    return stores
        .publications()
        .findLive(new PublicationId(id))
        .map(live -> live.standing().path())
        .or(() ->
            stores
                .papers()
                .documents()
                .find(new DocumentId(id))
                .flatMap(document -> document.live().map(DocumentStanding.Live::path)));
  }
}
