package org.unifiedportal.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The walls by name, for any root package: the project's own, and one with a planted breach of
 * each.
 */
final class Walls {
  /** Each rank of the core imports only from itself and from those before it. */
  private static final List<List<String>> RANKS =
      List.of(
          List.of("text", "time", "refusal"),
          List.of(
              "journal",
              "agency",
              "account",
              "site",
              "inquiry",
              "inspection",
              "notice",
              "openid",
              "place",
              "tuning"),
          List.of("vault", "document"),
          List.of("block"),
          List.of("picture"),
          List.of("publication"),
          List.of(
              "advice", "link", "check", "appeal", "press", "road", "consultation", "broadcast"),
          List.of("rating", "migration"));

  private final String root;
  private final Map<String, ArchRule> rules = new LinkedHashMap<>();

  private Walls(String root) {
    this.root = root;
  }

  static Map<String, ArchRule> of(String root) {
    Walls walls = new Walls(root);
    walls.addModules();
    walls.addLibraries();
    walls.addNames();
    walls.addTime();
    walls.addRanks();
    return walls.rules;
  }

  private void addModules() {
    rules.put("core-alone", apart("core", "search", "feed", "war"));
    rules.put("search-on-core", apart("search", "feed", "war"));
    rules.put("feed-on-core", apart("feed", "search", "war"));
    rules.put("no-cycles", slices().matching(root + ".(*).(*)..").should().beFreeOfCycles());
  }

  private ArchRule apart(String module, String... others) {
    String[] forbidden = Arrays.stream(others).map(this::in).toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(in(module))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden);
  }

  private void addLibraries() {
    rules.put("http-in-war", only("war", "jakarta.ws.rs..", "jakarta.servlet.."));
    rules.put("lucene-in-search", only("search", "org.apache.lucene.."));
    rules.put("store-client-in-vault", only("war.vault", "software.amazon.awssdk.."));
    rules.put(
        "persistence-in-jpa-classes",
        noClasses()
            .that()
            .haveNameNotMatching(".*\\.Jpa\\w*(\\$.*)?")
            .should()
            .dependOnClassesThat(resideInAnyPackage("jakarta.persistence..")));
    rules.put(
        "jpa-classes-are-private",
        classes()
            .that(simpleNameStartingWith("Jpa"))
            .and()
            .doNotHaveSimpleName("JpaDatabase")
            .and()
            .doNotHaveSimpleName("JpaInstantConverter")
            .and()
            .doNotHaveSimpleName("JpaPatience")
            .should()
            .notBePublic());
  }

  private ArchRule only(String module, String... libraries) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(in(module))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries);
  }

  private void addNames() {
    rules.put(
        "no-empty-names",
        noClasses().should().haveNameMatching(".*(Util|Utils|Manager|Impl|Dto|DTO|Helper)$"));
  }

  private void addTime() {
    rules.put("clock-in-boot", clock());
    rules.put("no-mutable-date", noFields().should().haveRawType(Date.class));
    rules.put("no-local-moment", noFields().should().haveRawType(LocalDateTime.class));
  }

  private ArchRule clock() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(in("war.boot"), in("war.launch"))
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(Clock.class, "systemUTC")
        .orShould()
        .callMethod(Clock.class, "systemDefaultZone")
        .orShould()
        .callMethod(ZoneId.class, "systemDefault");
  }

  private void addRanks() {
    List<String> later = new ArrayList<>();
    for (List<String> rank : RANKS.reversed()) {
      if (!later.isEmpty()) {
        rules.put("rank-" + rank.getFirst(), leftOf(rank, later));
      }
      later.addAll(rank);
    }
  }

  private ArchRule leftOf(List<String> rank, List<String> later) {
    return noClasses()
        .that()
        .resideInAnyPackage(cores(rank))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(cores(later));
  }

  private String[] cores(List<String> nouns) {
    return nouns.stream().map(noun -> in("core." + noun)).toArray(String[]::new);
  }

  private String in(String packages) {
    return root + "." + packages + "..";
  }
}
