package org.unifiedportal.war.http;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.ext.Provider;
import org.unifiedportal.core.refusal.Refused;

/** Answers a command that was refused. */
@Provider
public class RefusedMapper extends ProblemMapper<Refused> {
  @Inject
  public RefusedMapper(Instance<HumanErrors> pages) {
    super(pages);
  }

  @Override
  Problem problem(Refused refused) {
    return Problems.of(refused.refusal());
  }
}
