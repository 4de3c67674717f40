package org.unifiedportal.core.agency;

/**
 * Asks for other names and contacts of an agency.
 *
 * @param version of the state that the change was made from
 */
public record DescribeAgency(AgencyId agency, long version, Profile profile) {}
