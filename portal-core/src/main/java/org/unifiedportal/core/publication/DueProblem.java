package org.unifiedportal.core.publication;

import java.time.LocalDate;

/** A live problem that isn't solved, and the day it is promised to be, in the portal's zone. */
public record DueProblem(WorkLine line, LocalDate due) {}
