package org.unifiedportal.war.writing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.unifiedportal.core.advice.Advice;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.HardStops;
import org.unifiedportal.core.refusal.Issue;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.link.LinkAdvice;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.picture.PageWeight;

/**
 * Everything the form advises on what is written: what will stop it, words, links, weight, copies.
 */
@Dependent
public class WritingAdvice {
  private final LinkAdvice links;
  private final PageWeight weight;
  private final CopyAdvice copies;

  /** Those who advise. */
  @Inject
  public WritingAdvice(LinkAdvice links, PageWeight weight, CopyAdvice copies) {
    this.links = links;
    this.weight = weight;
    this.copies = copies;
  }

  Complaints on(Subject subject, Content content, Reader reader) {
    List<Issue> advice = new ArrayList<>(HardStops.in(content));
    advice.addAll(Advice.on(subject.kind(), content));
    advice.addAll(copies.on(subject, content, reader));
    advice.addAll(links.on(content, reader));
    advice.addAll(weight.on(content));
    return Complaints.of(advice, reader.language());
  }
}
