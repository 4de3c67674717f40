package org.unifiedportal.core.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a document is about, in the words of the EU's data themes, so that other catalogues
 * understand ours (DCAT-AP 3, {@code dcat:theme}).
 */
public enum Topic {
  AGRICULTURE("agriculture", "AGRI"),
  ECONOMY("economy", "ECON"),
  EDUCATION("education", "EDUC"),
  ENERGY("energy", "ENER"),
  ENVIRONMENT("environment", "ENVI"),
  GOVERNMENT("government", "GOVE"),
  HEALTH("health", "HEAL"),
  JUSTICE("justice", "JUST"),
  REGIONS("regions", "REGI"),
  SOCIETY("society", "SOCI"),
  TECHNOLOGY("technology", "TECH"),
  TRANSPORT("transport", "TRAN");

  private final String key;
  private final String theme;

  Topic(String key, String theme) {
    this.key = key;
    this.theme = theme;
  }

  /** The stable name. */
  @JsonValue
  public String key() {
    return key;
  }

  /** The code of the EU's vocabulary, such as {@code TRAN}. */
  public String theme() {
    return theme;
  }

  /** Finds a topic by its key. */
  public static Optional<Topic> find(String key) {
    return Arrays.stream(values()).filter(topic -> topic.key.equals(key)).findFirst();
  }

  @JsonCreator
  static Topic of(String key) {
    return find(key).orElseThrow(() -> new IllegalArgumentException("no such topic: " + key));
  }
}
