package org.unifiedportal.war.site;

import java.util.Optional;
import org.unifiedportal.war.page.Answer;
import org.unifiedportal.war.page.Frame;
import org.unifiedportal.war.page.PageMaker;
import org.unifiedportal.war.page.PageModel;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.Stores;

/** The page at {@code /}: three languages of equal size; it remembers nothing. */
public final class ChoicePages implements PageMaker {
  private final Stores stores;

  /** Reads from these stores. */
  public ChoicePages(Stores stores) {
    this.stores = stores;
  }

  /** The choice of a language. */
  public record ChoicePage(Frame frame) implements PageModel {}

  @Override
  public Optional<Answer> answer(PageRequest request) {
    return request.equals(PageRequest.CHOICE)
        ? Optional.of(Answer.Shown.of("choice", new ChoicePage(frame(request))))
        : Optional.empty();
  }

  private Frame frame(PageRequest request) {
    String name = stores.site().reader(request).say("portal.name");
    return stores.framing().portal(request, Frame.Head.of("", name));
  }
}
