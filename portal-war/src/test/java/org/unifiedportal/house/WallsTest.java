package org.unifiedportal.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every wall stands in the project and falls in the planted ruin, so that none of them can pass on
 * nothing.
 */
class WallsTest {
  private static final String ROOT = "org.unifiedportal";
  private static final String RUIN = "planted";
  private static final JavaClasses PROJECT =
      new ClassFileImporter().withImportOption(new OwnSources()).importPackages(ROOT);
  private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(RUIN);

  /** Main classes of the four modules only: neither tests nor generated templates. */
  private static final class OwnSources implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/test-classes/") && !location.contains("-tests.jar");
    }
  }

  static Stream<String> names() {
    return Walls.of(ROOT).keySet().stream();
  }

  @Test
  void theProjectIsReallyRead() {
    assertTrue(PROJECT.size() > 200, () -> "classes read: " + PROJECT.size());
    for (String module : List.of("core", "search", "feed", "war")) {
      assertTrue(
          PROJECT.stream().anyMatch(type -> type.getPackageName().startsWith(ROOT + "." + module)),
          module);
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void theWallStands(String name) {
    wall(ROOT, name).allowEmptyShould(true).check(PROJECT);
  }

  @ParameterizedTest
  @MethodSource("names")
  void theWallFallsWhereABreachIsPlanted(String name) {
    EvaluationResult result = wall(RUIN, name).allowEmptyShould(true).evaluate(PLANTED);

    assertTrue(result.hasViolation(), name + " did not see the breach");
  }

  private static ArchRule wall(String root, String name) {
    Map<String, ArchRule> walls = Walls.of(root);
    return walls.get(name);
  }
}
