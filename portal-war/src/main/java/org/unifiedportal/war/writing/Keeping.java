package org.unifiedportal.war.writing;

import java.util.List;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.page.Reader;

/**
 * How what is typed into a form is kept meanwhile.
 *
 * @param person whose text it is, for the copy on the device
 * @param form the path of the form below the language
 * @param paper which opening of the form this is
 * @param since when this paper was kept last, in milliseconds as scripts count, or empty
 * @param address where it is sent to be kept
 * @param offers other text that is kept for this form, newest first
 */
public record Keeping(
    String person, String form, String paper, String since, String address, List<Offer> offers) {
  /** Copies the list. */
  public Keeping {
    offers = List.copyOf(offers);
  }

  /**
   * Text that was kept and never sent.
   *
   * @param words since when it is kept
   * @param title what it is called, or empty
   * @param address where it is opened
   * @param paper which opening of the form it was typed into
   * @param since what a script knows it again by
   */
  public record Offer(String words, String title, String address, String paper, String since) {}

  /** Of a form that stands open on this paper, where all of this is kept. */
  public static Keeping of(String paper, List<Kept.Typed> kept, ConsoleFrame frame) {
    return new Keeping(
        frame.person(),
        frame.path(),
        paper,
        kept.stream()
            .filter(one -> one.paper().equals(paper))
            .map(Kept.Typed::known)
            .findFirst()
            .orElse(""),
        frame.reader().to("console/unfinished"),
        kept.stream()
            .filter(one -> !one.paper().equals(paper))
            .map(one -> offer(one, frame.reader()))
            .toList());
  }

  private static Offer offer(Kept.Typed kept, Reader reader) {
    return new Offer(
        reader.say("keeping.found", reader.days().moment(kept.at())),
        kept.title(),
        reader.to(kept.address()),
        kept.paper(),
        kept.known());
  }
}
