package org.unifiedportal.war.site;

import java.util.List;
import org.unifiedportal.war.agency.AgencyGroups;
import org.unifiedportal.war.page.Frame;
import org.unifiedportal.war.page.PageModel;
import org.unifiedportal.war.publication.Card;
import org.unifiedportal.war.publication.DayFeed;
import org.unifiedportal.war.publication.OpenPromises;

/** The home page of the whole portal. */
public record PortalHome(
    Frame frame, AgencyGroups agencies, OpenPromises problems, DayFeed feed, List<Card> documents)
    implements PageModel {}
