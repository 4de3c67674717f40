package org.unifiedportal.war.agency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyKind;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.text.Alphabet;
import org.unifiedportal.war.page.Monogram;
import org.unifiedportal.war.page.Reader;

/** All agencies by kind, each group in the alphabet of the reader. */
public record AgencyGroups(List<Group> groups) {

  private static final Set<AgencyKind> PLACES =
      Set.of(AgencyKind.OBLAST, AgencyKind.CITY, AgencyKind.DISTRICT);

  /**
   * The agencies of one kind under its name.
   *
   * @param isPlaces whether citizens live in them
   */
  public record Group(String name, boolean isPlaces, List<Link> agencies) {}

  /** The way to an agency; the name is HTML. */
  public record Link(String address, String name, String monogram) {}

  /** The agencies at work for a reader; kinds without any are left out. */
  public static AgencyGroups of(AgencyStore agencies, Reader reader) {
    List<Group> groups = new ArrayList<>();
    for (AgencyKind kind : AgencyKind.values()) {
      List<Link> links = links(agencies.all(), kind, reader);
      if (!links.isEmpty()) {
        groups.add(new Group(reader.say("agencies." + kind.key()), PLACES.contains(kind), links));
      }
    }
    return new AgencyGroups(groups);
  }

  private static List<Link> links(List<Agency> all, AgencyKind kind, Reader reader) {
    return all.stream()
        .filter(agency -> agency.kind() == kind && agency.isOpen())
        .sorted(Comparator.comparing(agency -> name(agency, reader), Alphabet::compare))
        .map(agency -> link(agency, reader))
        .toList();
  }

  private static Link link(Agency agency, Reader reader) {
    String slug = agency.slug().value();
    return new Link(
        reader.to(slug), reader.html(agency.shortName()), Monogram.svg(slug, name(agency, reader)));
  }

  private static String name(Agency agency, Reader reader) {
    return reader.shown(agency.shortName()).words();
  }
}
