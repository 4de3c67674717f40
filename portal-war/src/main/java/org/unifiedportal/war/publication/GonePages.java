package org.unifiedportal.war.publication;

import java.util.Set;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.publication.Outcome;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.Standing;
import org.unifiedportal.war.page.Answer;
import org.unifiedportal.war.page.ErrorPage;
import org.unifiedportal.war.page.Frame;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.Stores;
import org.unifiedportal.war.page.TimeHtml;

/**
 * The page at an address whose publication was taken back and may not be read any more: when, and
 * why.
 */
final class GonePages {
  private final Stores stores;

  GonePages(Stores stores) {
    this.stores = stores;
  }

  Answer answer(PageRequest request, Publication publication, Standing.Withdrawn withdrawn) {
    Reader reader = stores.site().reader(request);
    String title = reader.say("error.410.title");
    Frame.Head head =
        Frame.Head.of(request.path(), title).unindexed().in(Set.of(reader.language()));
    Agency agency = stores.agencies().find(publication.agency()).orElseThrow();
    Frame frame = stores.framing().agency(request, agency, head);
    String why = reader.say("outcome." + withdrawn.outcome().key());
    String day = TimeHtml.day(reader.days(), withdrawn.withdrawnAt());
    String reason = isTold(withdrawn) ? reader.html(withdrawn.reason()) : "";
    return new Answer.Shown(
        410,
        "error",
        new ErrorPage(frame, title, why, reader.say("error.410.when", day) + " " + reason));
  }

  /** What should never have been there is not spoken of. */
  private static boolean isTold(Standing.Withdrawn withdrawn) {
    return withdrawn.outcome() != Outcome.NEVER_EXISTED;
  }
}
