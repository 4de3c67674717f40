package org.unifiedportal.war.register;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.document.CardReadiness;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentStanding;
import org.unifiedportal.core.document.RegisterLine;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.war.document.GapNames;
import org.unifiedportal.war.page.Icon;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.work.WorkRow;

/** Documents as rows of a list. */
record RegisterRows(AgencyStore agencies, Reader reader) {
  WorkRow of(RegisterLine line) {
    Document document = line.document();
    LocalText.Shown title = reader.shown(document.card().title());
    String lacks =
        document.standing() instanceof DocumentStanding.Withdrawn
            ? ""
            : GapNames.of(CardReadiness.missing(document.card()), reader);
    return new WorkRow(
        "document",
        reader.say("paper." + document.card().kind().key()),
        Icon.DOCUMENT.svg(),
        reader.to("console/documents/" + document.id()),
        reader.lang(title.language()),
        title.words(),
        meta(line),
        lacks.isEmpty() ? "" : reader.say("register.lacks-these", lacks));
  }

  static String standing(Document document, Reader reader) {
    return reader.say(
        "standing."
            + switch (document.standing()) {
              case DocumentStanding.Unpublished never -> "unpublished";
              case DocumentStanding.Live live -> "live";
              case DocumentStanding.Withdrawn gone -> "withdrawn";
            });
  }

  private String meta(RegisterLine line) {
    Document document = line.document();
    List<String> parts = new ArrayList<>();
    parts.add(standing(document, reader));
    document
        .card()
        .requisites()
        .number()
        .ifPresent(number -> parts.add(reader.say("meta.number", number)));
    document.card().requisites().date().ifPresent(day -> parts.add(reader.days().fullDate(day)));
    parts.add(
        line.files().stream()
            .map(file -> file.format().shownName() + " " + file.language().shortName())
            .collect(Collectors.joining(", ")));
    parts.add(reader.say("register.changed", reader.days().moment(line.changedAt())));
    agencies
        .find(document.agency())
        .ifPresent(agency -> parts.add(reader.shown(agency.shortName()).words()));
    return String.join(" · ", parts);
  }
}
