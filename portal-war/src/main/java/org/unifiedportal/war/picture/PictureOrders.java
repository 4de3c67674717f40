package org.unifiedportal.war.picture;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.agency.Access;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.agency.ApiToken;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Receipts;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.caller.AgencySlugs;
import org.unifiedportal.war.caller.Answered;
import org.unifiedportal.war.caller.Callers;
import org.unifiedportal.war.caller.Once;
import org.unifiedportal.war.caller.RequestKey;
import org.unifiedportal.war.http.Problem;
import org.unifiedportal.war.http.RequestRefused;
import org.unifiedportal.war.http.VersionTag;
import org.unifiedportal.war.page.Site;

/** Takes orders on pictures: who asks, for which library, and once. */
@Dependent
public class PictureOrders {
  private final Callers callers;
  private final AgencyStore agencies;
  private final Site site;
  private final Once once;

  /** Those who tell who asks. */
  @Inject
  public PictureOrders(
      Callers callers, AgencyStore agencies, Site site, Database database, Receipts receipts) {
    this.callers = callers;
    this.agencies = agencies;
    this.site = site;
    this.once = new Once(database, receipts);
  }

  /** The asker's token, which may do this in the agency of the address. */
  ApiToken allowed(@Nullable String authorization, String slug, Scope scope) {
    ApiToken token = callers.get(authorization);
    Agency agency =
        AgencySlugs.find(agencies, slug)
            .orElseThrow(() -> new Refused(new Refusal.NotFound("agency", slug)));
    if (!token.agency().equals(agency.id())) {
      throw new Refused(new Refusal.NotAllowed("refusal.other-agency-pictures"));
    }
    if (!Access.isAllowed(token, scope, token.agency())) {
      throw new RequestRefused(Problem.of(403, "refusal.scope", scope.key()));
    }
    return token;
  }

  /** Adds a picture, once. */
  Response begin(String slug, RequestKey key, Supplier<PictureAnswer> adding) {
    return once(slug, key, 201, adding);
  }

  /** Changes a picture, once. */
  Response change(String slug, RequestKey key, Supplier<PictureAnswer> changing) {
    return once(slug, key, 200, changing);
  }

  private Response once(
      String slug, RequestKey key, int status, Supplier<PictureAnswer> carryingOut) {
    return Answered.response(
        once.answer(
            key,
            () -> {
              PictureAnswer done = carryingOut.get();
              URI address =
                  URI.create(site.base() + "/api/v1/agencies/" + slug + "/pictures/" + done.id());
              return Answered.keep(key, status, done, new VersionTag(done.version()), address);
            }));
  }
}
