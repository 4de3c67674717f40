package org.unifiedportal.war.page;

import java.util.List;
import org.unifiedportal.core.notice.Notice;

/** The emergency notices above a page: a landmark of its own, in words before colour. */
public final class NoticeHtml {
  private NoticeHtml() {}

  /** The notices for this reader; nothing at all when there are none. */
  public static String of(List<Pinned> pinned, Reader reader) {
    if (pinned.isEmpty()) {
      return "";
    }
    Html html = new Html().open("section", "class", "notices", "aria-label", label(reader));
    pinned.forEach(one -> add(one, reader, html));
    return html.close("section").own("\n").toString();
  }

  private static String label(Reader reader) {
    return reader.say("notice.label");
  }

  private static void add(Pinned pinned, Reader reader, Html html) {
    Notice notice = pinned.notice();
    html.open("div", "class", "wrap notice")
        .own(Icon.IMPORTANT.svg())
        .open("p")
        .element("b", label(reader) + ": " + reader.say("danger." + notice.danger().key()) + ".")
        .own(" ")
        .own(reader.html(notice.words()))
        .own(" ")
        .open("small");
    if (!isNamed(pinned, reader)) {
      html.own(reader.html(pinned.agency())).text(". ");
    }
    html.text(reader.say("notice.until", reader.days().moment(notice.endsAt())))
        .close("small")
        .close("p")
        .close("div");
  }

  /** Whether it begins with whose it is, as it does where nobody named a village or a street. */
  private static boolean isNamed(Pinned pinned, Reader reader) {
    String agency = reader.shown(pinned.agency()).words();
    return reader.shown(pinned.notice().words()).words().startsWith(agency);
  }
}
