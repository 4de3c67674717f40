package org.unifiedportal.core.publication;

import java.util.List;

/**
 * One field of a kind: forms, checks and pages are made from it.
 *
 * @param key stable name in JSON, camelCase
 * @param required whether a publication of the kind can't go live without it
 * @param choices the values of a {@link FieldType#CHOICE}, empty for other types
 */
public record FieldSpec(String key, FieldType type, boolean required, List<String> choices) {
  /** Copies the choices. */
  public FieldSpec {
    choices = List.copyOf(choices);
  }

  static FieldSpec must(String key, FieldType type) {
    return new FieldSpec(key, type, true, List.of());
  }

  static FieldSpec may(String key, FieldType type) {
    return new FieldSpec(key, type, false, List.of());
  }

  static FieldSpec mustChoose(String key, String... choices) {
    return new FieldSpec(key, FieldType.CHOICE, true, List.of(choices));
  }

  static FieldSpec mayChoose(String key, String... choices) {
    return new FieldSpec(key, FieldType.CHOICE, false, List.of(choices));
  }
}
