package org.unifiedportal.war.site;

import java.util.Optional;
import java.util.Set;
import org.unifiedportal.war.page.Answer;
import org.unifiedportal.war.page.ErrorPage;
import org.unifiedportal.war.page.Frame;
import org.unifiedportal.war.page.PageMaker;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.Stores;

/** Answers every address nobody knows: it says so, in the reader's language. */
final class UnknownPages implements PageMaker {
  private final Stores stores;

  UnknownPages(Stores stores) {
    this.stores = stores;
  }

  @Override
  public Optional<Answer> answer(PageRequest request) {
    Reader reader = stores.site().reader(request);
    String title = reader.say("error.404.title");
    Frame.Head head = Frame.Head.of("", title).unindexed().in(Set.of(reader.language()));
    Frame frame =
        stores
            .agency(request.path().replaceFirst("/.*", ""))
            .map(agency -> stores.framing().agency(request, agency, head))
            .orElseGet(() -> stores.framing().portal(request, head));
    ErrorPage page = new ErrorPage(frame, title, reader.say("error.404.lead"), "");
    return Optional.of(new Answer.Shown(404, "error", page));
  }
}
