package org.unifiedportal.war.publication;

import org.unifiedportal.core.agency.Scope;

/** What is to be done to the publication under this id, and the right it needs. */
record Act(String name, String id, Scope scope) {}
