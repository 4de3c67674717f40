/** What an operator's probes ask: is the portal alive, is it ready, and by what figures. */
@NullMarked
package org.unifiedportal.war.health;

import org.jspecify.annotations.NullMarked;
