package org.unifiedportal.house;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/**
 * The program's own classes, read once for every test that counts some of them; what stands in
 * libraries isn't followed.
 */
public final class OwnClasses {
  private static final JavaClasses READ =
      ArchConfiguration.withThreadLocalScope(settings -> {
        settings.setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("org.unifiedportal");
      });

  private OwnClasses() {}

  /** All of them. */
  public static JavaClasses all() {
    return READ;
  }
}
