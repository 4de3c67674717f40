package org.unifiedportal.core.agency;

/**
 * Asks that an agency publish in English or not.
 *
 * @param version of the state that the decision was made from
 */
public record ChooseLanguages(AgencyId agency, long version, English english) {}
