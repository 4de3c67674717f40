package org.unifiedportal.core.time;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The tables of working days as a lawyer edits them. */
final class WorkingCalendarYaml {
  private static final YAMLMapper YAML =
      YAMLMapper.builder().addModule(new JavaTimeModule()).build();

  private WorkingCalendarYaml() {}

  static WorkingCalendar read(String resource) {
    try (InputStream in = WorkingCalendarYaml.class.getResourceAsStream(resource)) {
      return new WorkingCalendar(YAML.readValue(in, new TypeReference<List<WorkingYear>>() {}));
    } catch (IOException broken) {
      throw new IllegalStateException(resource + " is part of the program", broken);
    }
  }
}
