package org.unifiedportal.core.agency;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * What a person is for an agency; the words stand in the message files under {@code role.<key>}.
 */
public enum Role {
  /** Writes; somebody else publishes. */
  OFFICER("officer", false, Scope.READ, Scope.WRITE),
  /** Reads drafts and signs them off. */
  CHECKER("checker", false, Scope.READ, Scope.CHECK),
  /** Writes, checks and publishes. */
  PUBLISHER("publisher", true, Scope.READ, Scope.WRITE, Scope.CHECK, Scope.PUBLISH),
  /** Decides who works for the agency; writes nothing. */
  AGENCY_ADMINISTRATOR("agency-administrator", true, Scope.READ, Scope.ADMINISTER),
  /** Writes for an editorial office. */
  NEWSPAPER_EDITOR("newspaper-editor", false, Scope.READ, Scope.WRITE),
  /** Decides who works for any agency of the portal; reads no drafts. */
  PORTAL_ADMINISTRATOR("portal-administrator", true, Scope.ADMINISTER);

  private final String key;
  private final boolean needsSecondFactor;
  private final Set<Scope> scopes;

  Role(String key, boolean needsSecondFactor, Scope... scopes) {
    this.key = key;
    this.needsSecondFactor = needsSecondFactor;
    this.scopes = Set.of(scopes);
  }

  /** The stable name in data and messages. */
  @JsonValue
  public String key() {
    return key;
  }

  /** Whether a password alone is not enough for it. */
  public boolean needsSecondFactor() {
    return needsSecondFactor;
  }

  /** What it allows. */
  public Set<Scope> scopes() {
    return scopes;
  }

  /** Whether it is held for the whole portal and not for an agency. */
  public boolean isPortalWide() {
    return this == PORTAL_ADMINISTRATOR;
  }

  /** Finds a role by its key. */
  public static Optional<Role> find(String key) {
    return Arrays.stream(values()).filter(role -> role.key.equals(key)).findFirst();
  }
}
