package org.unifiedportal.war.site;

import java.util.Optional;
import java.util.Set;
import org.unifiedportal.war.agency.AgencyGroups;
import org.unifiedportal.war.page.Answer;
import org.unifiedportal.war.page.Frame;
import org.unifiedportal.war.page.PageMaker;
import org.unifiedportal.war.page.PageModel;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.Stores;

/** Help, accessibility and the menu: pages made of the portal's own words. */
public final class TextPages implements PageMaker {
  private static final Set<String> PATHS = Set.of("help", "accessibility", "menu");

  private final Stores stores;

  /** Reads from these stores. */
  public TextPages(Stores stores) {
    this.stores = stores;
  }

  /** A page of the portal's own words; the menu also shows the agencies. */
  public record TextPage(Frame frame, AgencyGroups agencies) implements PageModel {}

  @Override
  public Optional<Answer> answer(PageRequest request) {
    return PATHS.contains(request.path())
        ? Optional.of(Answer.Shown.of(request.path(), page(request)))
        : Optional.empty();
  }

  private TextPage page(PageRequest request) {
    Reader reader = stores.site().reader(request);
    String title = reader.say(request.path() + ".title");
    Frame frame = stores.framing().belowPortal(request, Frame.Head.of(request.path(), title));
    return new TextPage(frame, AgencyGroups.of(stores.agencies(), reader));
  }
}
