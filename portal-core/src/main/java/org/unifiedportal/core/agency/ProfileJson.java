package org.unifiedportal.core.agency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.unifiedportal.core.text.LocalText;

/** A profile, and words, as one JSON column each. */
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

  static String write(LocalText words) {
    try {
      return MAPPER.writeValueAsString(words);
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException("words must be writable: " + words, bug);
    }
  }

  static LocalText readWords(String json) {
    try {
      return MAPPER.readValue(json, LocalText.class);
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException("kept words must be readable: " + json, bug);
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
