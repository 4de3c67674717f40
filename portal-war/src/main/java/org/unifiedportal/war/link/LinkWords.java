package org.unifiedportal.war.link;

import java.time.Instant;
import org.unifiedportal.core.link.LinkAddress;
import org.unifiedportal.core.link.LinkAnswer;
import org.unifiedportal.war.page.Reader;

/** Links in words. */
public final class LinkWords {
  private static final int LONGEST = 80;

  private LinkWords() {}

  /** What answered, and on which day. */
  public static String of(LinkAnswer answer, Instant at, Reader reader) {
    String day = reader.days().date(reader.days().local(at).toLocalDate());
    return switch (answer) {
      case LinkAnswer.Answered(int status) ->
          reader.say("link.answered", day, Integer.toString(status));
      case LinkAnswer.Silent(LinkAnswer.Why why) ->
          reader.say("link.silent", day, reader.say("link." + why.key()));
    };
  }

  /** As much of an address as a line of a phone or two hold. */
  public static String shown(LinkAddress address) {
    String value = address.value();
    return value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
  }
}
