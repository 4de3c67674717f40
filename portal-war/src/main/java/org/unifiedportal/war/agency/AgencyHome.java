package org.unifiedportal.war.agency;

import java.util.List;
import org.unifiedportal.war.page.Frame;
import org.unifiedportal.war.page.PageModel;
import org.unifiedportal.war.publication.Card;
import org.unifiedportal.war.publication.DayFeed;
import org.unifiedportal.war.publication.OpenPromises;

/**
 * The home page of an agency, in the order a citizen needs it.
 *
 * @param name the full official name as HTML
 * @param about one sentence as HTML
 * @param important announcements that are valid today
 * @param area the places it serves as HTML; empty where none are named
 */
public record AgencyHome(
    Frame frame,
    String name,
    String about,
    List<Card> important,
    OpenPromises problems,
    DayFeed feed,
    List<Card> documents,
    List<Card> services,
    PressDesk press,
    String area)
    implements PageModel {

  /** The address segment of the agency. */
  public String slug() {
    return frame.masthead().agency();
  }
}
