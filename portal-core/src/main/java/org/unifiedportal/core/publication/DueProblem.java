package org.unifiedportal.core.publication;

import java.time.LocalDate;

/**
 * A live problem that isn't solved, as citizens read it.
 *
 * @param line with words and fields of the live edition, whatever a draft says
 * @param due the day it is promised to be solved, in the portal's zone
 */
public record DueProblem(WorkLine line, LocalDate due) {}
