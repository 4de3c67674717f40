package org.unifiedportal.war.api;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** Which problems an operation may answer with. */
final class ProblemStatuses {
  private ProblemStatuses() {}

  static Set<Integer> of(ApiOperation operation) {
    Set<Integer> statuses = new TreeSet<>(Set.of(405, 406, 500, 503));
    Arrays.stream(operation.note().problems()).forEach(statuses::add);
    if (operation.hasBody() || operation.takesFile() || operation.takesForm()) {
      statuses.addAll(Set.of(400, 413, 415, 422, 507));
    }
    boolean conditional =
        ApiParameter.of(operation.code()).stream()
            .anyMatch(parameter -> parameter.name().equals("If-None-Match"));
    if (conditional) {
      statuses.add(304);
    }
    return statuses;
  }
}
