package org.unifiedportal.war.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unifiedportal.house.OwnClasses;

/**
 * Who may do what: every endpoint of the console, every role, own and foreign objects in every
 * state. An endpoint without a row fails the build.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTest {
  private static final String CONSOLE = "{language: kk|ru|en}/console";
  private MatrixPeople world;
  private final Map<MatrixPeople.Who, ConsoleBrowser> browsers =
      new EnumMap<>(MatrixPeople.Who.class);

  @BeforeAll
  void open() {
    world = new MatrixPeople();
    for (MatrixPeople.Who who : MatrixPeople.Who.values()) {
      browsers.put(who, world.browser(who));
    }
  }

  @AfterAll
  void close() {
    world.close();
  }

  /** One row of the table: an endpoint, on what, and the status each asker gets. */
  record Row(String method, String path, String object, List<Integer> statuses) {
    String endpoint() {
      return method + " " + path;
    }

    @Override
    public String toString() {
      return endpoint() + " " + object;
    }
  }

  static List<Row> rows() {
    return AccessMatrix.TABLE
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(AccessMatrixTest::row)
        .toList();
  }

  private static Row row(String line) {
    String[] parts = line.trim().split("\\s+");
    List<Integer> statuses =
        Arrays.stream(parts).skip(3).map(Integer::valueOf).collect(Collectors.toList());
    return new Row(parts[0], parts[1], parts[2], statuses);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everybodyIsAnsweredAsDeclared(Row row) {
    List<Integer> answered = new ArrayList<>();
    for (MatrixPeople.Who who : MatrixPeople.Who.values()) {
      answered.add(answer(row, browser(row, who)).status());
    }
    assertEquals(row.statuses(), answered);
  }

  private Shown answer(Row row, ConsoleBrowser browser) {
    String path = path(row);
    if (row.method().equals("GET")) {
      return browser.get(path);
    }
    browser.get("console");
    browser.get(AccessMatrix.form(row.path()));
    if (AccessMatrix.bringsFiles(row.path())) {
      return browser.upload(path, new MultipartForm().with("agency", world.agency()));
    }
    return browser.post(path, typed(row));
  }

  private String[] typed(Row row) {
    String[] typed = AccessMatrix.typed(row.path(), world.agency());
    return row.object().equals(MatrixPeople.PERSON)
        ? Stream.concat(Stream.of("account", world.id(row.object())), Stream.of(typed))
            .toArray(String[]::new)
        : typed;
  }

  /** Whoever leaves has come in for that alone. */
  private ConsoleBrowser browser(Row row, MatrixPeople.Who who) {
    return row.path().equals("console/log-out") ? world.passing(who) : browsers.get(who);
  }

  private String path(Row row) {
    return row.path()
        .replace("{danger}", "flood")
        .replace("{kind}", row.object())
        .replace("{id}", world.id(row.object()));
  }

  static Stream<Row> changes() {
    return rows().stream().filter(row -> row.method().equals("POST"));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void aForeignOriginAndAForgedTokenChangeNothing(Row row) {
    String path = path(row);
    for (MatrixPeople.Who who : MatrixPeople.Who.values()) {
      ConsoleBrowser browser = browsers.get(who);
      String token = browser.token();
      assertEquals(403, browser.postFrom("https://evil.example", token, path, typed(row)).status());
      int forged = browser.postFrom("https://portal.example", "0", path, typed(row)).status();
      assertEquals(true, Set.of(303, 401, 403, 404).contains(forged), () -> who + " " + forged);
    }
  }

  @Test
  void whatIsSaidToShowNoScreenShowsNone() {
    ConsoleBrowser portal = browsers.get(MatrixPeople.Who.PORTAL);
    for (String path : AccessMatrix.NO_SCREENS.keySet()) {
      assertTrue(rows().stream().anyMatch(row -> row.endpoint().equals("GET " + path)), path);
      Shown answer = portal.get(path);
      boolean isPage = answer.header("Content-Type").startsWith("text/html");
      assertTrue(answer.status() < 400 && !isPage, path);
    }
  }

  @Test
  void everyEndpointOfTheConsoleHasARow() {
    Set<String> declared = rows().stream().map(Row::endpoint).collect(Collectors.toSet());
    assertEquals(endpoints(), new TreeSet<>(declared));
  }

  private static Set<String> endpoints() {
    Set<String> found = new TreeSet<>();
    for (JavaClass type : OwnClasses.all()) {
      if (type.isAnnotatedWith(Path.class)
          && type.getAnnotationOfType(Path.class).value().startsWith(CONSOLE)) {
        type.getMethods().forEach(method -> endpoint(type, method).forEach(found::add));
      }
    }
    return found;
  }

  private static List<String> endpoint(JavaClass type, JavaMethod method) {
    String above = type.getAnnotationOfType(Path.class).value().replace(CONSOLE, "console");
    String own =
        method.isAnnotatedWith(Path.class)
            ? "/" + method.getAnnotationOfType(Path.class).value()
            : "";
    List<String> found = new ArrayList<>();
    if (method.isAnnotatedWith(GET.class)) {
      found.add("GET " + above + own);
    }
    if (method.isAnnotatedWith(POST.class)) {
      found.add("POST " + above + own);
    }
    return found;
  }
}
