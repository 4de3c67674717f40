package org.unifiedportal.war.page;

import java.util.Set;
import org.unifiedportal.core.text.Language;

/** Pages that say what went wrong, made without the stores: they may be what is away. */
public final class ErrorPages {
  private static final Set<Integer> OWN_WORDS = Set.of(403, 404, 405, 410, 500, 503);

  private final Site site;
  private final Templates templates = new Templates();

  /** Needs only what the configuration knows. */
  public ErrorPages(Site site) {
    this.site = site;
  }

  /**
   * The page of a status as UTF-8 HTML.
   *
   * @param incident the number to name when asking for help, or empty
   */
  public byte[] page(int status, Language language, String incident) {
    Reader reader = Reader.of(language, Variant.NORMAL, site.time());
    String key = "error." + words(status);
    String title = reader.say(key + ".title");
    Frame.Head head = Frame.Head.of("", title).unindexed().in(Set.of(language));
    Frame frame = Frame.plain(reader, site, head, Masthead.ofEmptyPortal(reader));
    String detail =
        incident.isEmpty() ? "" : reader.say("error.500.incident", Html.escape(incident));
    return templates.render(
        "error", new ErrorPage(frame, title, reader.say(key + ".lead"), detail));
  }

  private static int words(int status) {
    if (OWN_WORDS.contains(status)) {
      return status;
    }
    return status < 500 ? 404 : 500;
  }
}
