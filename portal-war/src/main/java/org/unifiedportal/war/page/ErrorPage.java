package org.unifiedportal.war.page;

/**
 * A page that says what is wrong with an address or with the portal, and what to do.
 *
 * @param lead what happened
 * @param detail HTML: what more is known, may be empty
 */
public record ErrorPage(Frame frame, String title, String lead, String detail)
    implements PageModel {}
