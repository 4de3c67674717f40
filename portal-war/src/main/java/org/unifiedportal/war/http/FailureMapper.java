package org.unifiedportal.war.http;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;

/**
 * Answers every failure nobody expected; what went wrong stands in the log only, under the
 * incident's number.
 */
@Provider
public class FailureMapper extends ProblemMapper<Throwable> {
  private static final System.Logger LOG = System.getLogger(FailureMapper.class.getName());

  @Inject
  public FailureMapper(Instance<HumanErrors> pages) {
    super(pages);
  }

  @Override
  Problem problem(Throwable failure) {
    Incident incident = Incident.next();
    Problem problem = Problems.of(failure, incident);
    if (problem.status() == 500) {
      LOG.log(Level.ERROR, "incident " + incident.number(), failure);
    } else {
      LOG.log(Level.WARNING, "{0}", failure.toString());
    }
    return problem;
  }
}
