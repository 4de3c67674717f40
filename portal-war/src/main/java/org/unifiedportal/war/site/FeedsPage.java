package org.unifiedportal.war.site;

import java.util.List;
import org.unifiedportal.war.page.Frame;
import org.unifiedportal.war.page.PageModel;

/**
 * Which feeds there are.
 *
 * @param all the feeds over all agencies, the first one of every kind
 * @param example an absolute address to copy
 */
public record FeedsPage(Frame frame, String example, List<Row> all, List<Group> agencies)
    implements PageModel {

  /** The feeds of one agency. */
  public record Group(String name, List<Row> rows) {}

  /** One feed in its three forms. */
  public record Row(String name, String atom, String rss, String json) {}
}
