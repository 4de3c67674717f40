/**
 * Agencies as HTTP meets them: the API's list, their home pages, the menu of them all.
 *
 * <p>Read {@link org.unifiedportal.war.agency.AgenciesResource} first for the API, {@link
 * org.unifiedportal.war.agency.AgencyHome} for the pages.
 */
@NullMarked
package org.unifiedportal.war.agency;

import org.jspecify.annotations.NullMarked;
