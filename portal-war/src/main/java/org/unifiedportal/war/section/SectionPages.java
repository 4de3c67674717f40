package org.unifiedportal.war.section;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.site.RequiredSections;
import org.unifiedportal.war.page.Answer;
import org.unifiedportal.war.page.PageMaker;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.Stores;

/**
 * The sections of an agency that the law asks for: {@code agency/sections} and below it each one,
 * empty ones too.
 */
public final class SectionPages implements PageMaker {
  static final String PATH = "sections";
  static final String AFTER = "after";

  private final Stores stores;
  private final RequiredSections law;

  /** Reads the sections of the law and what stands in them. */
  public SectionPages(Stores stores, RequiredSections law) {
    this.stores = stores;
    this.law = law;
  }

  @Override
  public Set<String> parameters() {
    return Set.of(AFTER);
  }

  @Override
  public Optional<Answer> answer(PageRequest request) {
    List<String> way = request.segments();
    if (way.size() < 2 || way.size() > 3 || !way.get(1).equals(PATH)) {
      return Optional.empty();
    }
    return stores
        .agency(way.get(0))
        .flatMap(
            agency -> way.size() == 2 ? menu(request, agency) : one(request, agency, way.get(2)));
  }

  private Optional<Answer> menu(PageRequest request, Agency agency) {
    return Optional.of(
        Answer.Shown.of("sections", new SectionMenu(stores, law, request).page(agency)));
  }

  private Optional<Answer> one(PageRequest request, Agency agency, String segment) {
    return law.atPath(segment)
        .flatMap(section -> new SectionShowing(stores, request).page(agency, section))
        .map(page -> Answer.Shown.of("section", page));
  }
}
