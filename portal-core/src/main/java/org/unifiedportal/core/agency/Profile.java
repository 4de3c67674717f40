package org.unifiedportal.core.agency;

import org.unifiedportal.core.text.LocalText;

/**
 * What a citizen must know of an agency.
 *
 * @param name full official name
 * @param shortName short name for a phone
 * @param about one sentence
 * @param address postal address in words
 * @param hours working hours in words
 * @param phone as dialled, such as {@code +7 (7000) 55-01-23}
 * @param email mail address
 * @param position where the building stands
 */
public record Profile(
    LocalText name,
    LocalText shortName,
    LocalText about,
    LocalText address,
    LocalText hours,
    String phone,
    String email,
    Position position) {

  /** WGS 84 degrees. */
  public record Position(double latitude, double longitude) {
    /** Refuses what is not on the globe. */
    public Position {
      if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
        throw new IllegalArgumentException("not on the globe: " + latitude + ", " + longitude);
      }
    }
  }
}
