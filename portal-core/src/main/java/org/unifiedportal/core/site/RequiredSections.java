package org.unifiedportal.core.site;

import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.text.LocalText;

/**
 * The sections of Law 401-V "On access to information", article 16, in the law's order, by groups.
 */
public record RequiredSections(List<Group> groups) {
  private static final RequiredSections LAW = RequiredSectionsYaml.read("required-sections.yaml");

  /** Copies the groups. */
  public RequiredSections {
    groups = List.copyOf(groups);
  }

  /** The sections of the law as this program knows it. */
  public static RequiredSections ofLaw() {
    return LAW;
  }

  /** Every section in order. */
  public List<RequiredSection> all() {
    return groups.stream().flatMap(group -> group.sections().stream()).toList();
  }

  /** Finds a section by its key. */
  public Optional<RequiredSection> find(String key) {
    return all().stream().filter(section -> section.key().equals(key)).findFirst();
  }

  /** Finds a section by its segment of an address. */
  public Optional<RequiredSection> atPath(String segment) {
    return all().stream().filter(section -> section.path().value().equals(segment)).findFirst();
  }

  /** Sections that stand together in the menu, at least one. */
  public record Group(String key, LocalText title, List<RequiredSection> sections) {
    /** Copies the sections. */
    public Group {
      sections = List.copyOf(sections);
    }
  }
}
