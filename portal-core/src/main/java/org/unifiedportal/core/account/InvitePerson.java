package org.unifiedportal.core.account;

import java.util.List;
import org.unifiedportal.core.agency.Duty;
import org.unifiedportal.core.text.Language;

/** Asks for a link by which a person gets an account with these duties. */
public record InvitePerson(String name, Language language, List<Duty> duties) {
  /** Copies the duties. */
  public InvitePerson {
    name = name.strip();
    duties = List.copyOf(duties);
  }
}
