package org.unifiedportal.war.page;

import java.util.Optional;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.Tenure;

/** Above the pages of a closed agency: since when, why, and to whom one turns now. */
final class ArchiveHtml {
  private ArchiveHtml() {}

  static String of(Tenure.Closed closed, Optional<Agency> successor, Reader reader) {
    String since = reader.days().fullDate(closed.at().atZone(reader.days().zone()).toLocalDate());
    Html html =
        new Html()
            .open("section", "class", "notices archive", "aria-label", reader.say("archive.label"))
            .open("div", "class", "wrap notice")
            .open("p")
            .element("b", reader.say("archive.closed", since))
            .own(" ")
            .own(reader.html(closed.reason()));
    successor.ifPresent(agency ->
        html.own(" ")
            .text(reader.say("archive.successor"))
            .own(" ")
            .open("a", "href", reader.to(agency.slug().value()))
            .own(reader.html(agency.shortName()))
            .close("a"));
    return html.close("p").close("div").close("section").own("\n").toString();
  }
}
