package org.unifiedportal.core.agency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** A profile as one JSON column. */
final class ProfileJson {
  private static final ObjectMapper MAPPER = JsonMapper.builder().build();

  private ProfileJson() {}

  static String write(Profile profile) {
    try {
      return MAPPER.writeValueAsString(profile);
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException("a profile must be writable: " + profile, bug);
    }
  }

  static Profile read(String json) {
    try {
      return MAPPER.readValue(json, Profile.class);
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException("a kept profile must be readable: " + json, bug);
    }
  }
}
