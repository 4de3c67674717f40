package org.unifiedportal.core.site;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.text.LocalText;

/** The table of required sections as a lawyer edits it. */
final class RequiredSectionsYaml {
  private static final YAMLMapper YAML =
      YAMLMapper.builder().addModule(new JavaTimeModule()).build();

  /** Working days to post what is not news: article 16, point 13. */
  private static final int USUAL_DAYS = 3;

  /** Calendar days for which a section counts as fresh: the portal's own measure. */
  private static final int USUAL_RENEW = 365;

  private RequiredSectionsYaml() {}

  static RequiredSections read(String resource) {
    try (InputStream in = RequiredSectionsYaml.class.getResourceAsStream(resource)) {
      Law law = YAML.readValue(in, Law.class);
      return new RequiredSections(law.groups().stream().map(group -> group.in(law)).toList());
    } catch (IOException broken) {
      throw new IllegalStateException(resource + " is part of the program", broken);
    }
  }

  private record Law(String source, LocalDate validFrom, List<GroupRow> groups) {}

  private record GroupRow(String key, LocalText title, List<SectionRow> sections) {
    RequiredSections.Group in(Law law) {
      return new RequiredSections.Group(
          key, title, sections.stream().map(section -> section.in(law)).toList());
    }
  }

  private record SectionRow(
      String key,
      String clause,
      @Nullable LocalDate validFrom,
      LocalText title,
      LocalText explains,
      Set<String> kinds,
      @Nullable Integer days,
      @Nullable Integer renew) {
    RequiredSection in(Law law) {
      LocalDate from = validFrom == null ? law.validFrom() : validFrom;
      return new RequiredSection(
          key,
          new RequiredSection.Duty(clause, law.source(), from),
          title,
          explains,
          kinds,
          days == null ? USUAL_DAYS : days,
          renew == null ? USUAL_RENEW : renew);
    }
  }
}
