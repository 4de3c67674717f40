package org.unifiedportal.war.audit;

import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.war.page.Reader;

/**
 * Who did it, in the words of the reader's language. The portal does by itself what somebody has
 * set, and takes in what nobody vouched for; a guest came by a link.
 */
record ActorWords(Reader reader) {
  private static final String GUEST = "link";

  String of(String actor) {
    if (actor.equals(Actor.PORTAL.name())) {
      return reader.say("actor.portal");
    }
    if (actor.startsWith(Actor.PORTAL.name() + ": ")) {
      return reader.say("actor.portal.for", actor.substring(actor.indexOf(':') + 2));
    }
    if (actor.equals(GUEST)) {
      return reader.say("actor.guest");
    }
    return actor.startsWith(GUEST + ": ")
        ? reader.say("actor.guest.named", actor.substring(actor.indexOf(':') + 2))
        : actor;
  }
}
