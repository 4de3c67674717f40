package org.unifiedportal.war.http;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.ext.Provider;

/** Answers a request that was refused before any command. */
@Provider
public class RequestRefusedMapper extends ProblemMapper<RequestRefused> {
  @Inject
  public RequestRefusedMapper(Instance<HumanErrors> pages) {
    super(pages);
  }

  @Override
  Problem problem(RequestRefused refused) {
    return refused.problem();
  }
}
