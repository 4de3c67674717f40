package org.unifiedportal.war.page;

import java.util.Set;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.English;
import org.unifiedportal.core.agency.Profile;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText.Shown;

/**
 * Whose page it is, in two lines, and how to reach them.
 *
 * @param over the line above the name: the body above, or the portal
 * @param home path of the owner's home page
 * @param agency address segment of the agency; empty on the portal's own pages
 * @param offered the languages that readers are offered, in the order of the law
 * @param archive that the agency is closed, as HTML; empty while it is at work
 */
public record Masthead(
    Shown over,
    Shown name,
    String home,
    String agency,
    Contact contact,
    Set<Language> offered,
    String archive) {
  private static final Set<Language> ALL = English.SOME.offered();

  /**
   * Who answers for the page, and who runs it where that is somebody else. All lines may be empty
   * where nobody is known yet.
   */
  public record Contact(
      Shown keeper, Shown address, Shown hours, String phone, String email, Shown runner) {}

  /** The portal's own head; the agency at the top of the portal answers for it. */
  public static Masthead ofPortal(Reader reader, Agency top) {
    Shown portal = said(reader, reader.say("portal.name"));
    return new Masthead(
        portal, reader.shown(top.shortName()), "", "", contact(reader, top), ALL, "");
  }

  /** The head of a portal without any agency. */
  public static Masthead ofEmptyPortal(Reader reader) {
    Shown nothing = said(reader, "");
    Shown portal = said(reader, reader.say("portal.name"));
    return new Masthead(
        nothing, portal, "", "", new Contact(nothing, nothing, nothing, "", "", nothing), ALL, "");
  }

  /** The head of an agency's pages under the name of the body above it. */
  public static Masthead of(Reader reader, Agency agency, Shown over) {
    String slug = agency.slug().value();
    return new Masthead(
        over,
        reader.shown(agency.shortName()),
        slug,
        slug,
        contact(reader, agency),
        agency.english().offered(),
        "");
  }

  /** The same where an office runs the page for whoever answers for it. */
  public Masthead runBy(Shown office) {
    Contact known = contact;
    Contact run =
        new Contact(
            known.keeper(), known.address(), known.hours(), known.phone(), known.email(), office);
    return new Masthead(over, name, home, agency, run, offered, archive);
  }

  /** The same of an agency that is closed. */
  Masthead archived(String words) {
    return new Masthead(over, name, home, agency, contact, offered, words);
  }

  /** The drawn sign. */
  public String monogram() {
    return Monogram.svg(agency.isEmpty() ? "portal" : agency, name.words());
  }

  private static Contact contact(Reader reader, Agency agency) {
    Profile profile = agency.profile();
    return new Contact(
        reader.shown(agency.name()),
        reader.shown(profile.address()),
        reader.shown(profile.hours()),
        profile.phone(),
        profile.email(),
        said(reader, ""));
  }

  private static Shown said(Reader reader, String words) {
    return new Shown(reader.language(), words);
  }
}
