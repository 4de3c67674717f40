package org.unifiedportal.war.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  @TempDir Path home;

  @Test
  void aHomeAloneMakesAWholePortalOnTheLoopbackAddress() {
    Settings settings = Settings.of(environment(Map.of()));

    assertEquals(home, settings.home());
    assertEquals("127.0.0.1:8080", settings.http().toString());
    assertEquals("http://localhost:8080/", settings.baseUrl().toString());
    assertEquals("jdbc:h2:file:" + home.resolve("data/portal"), settings.database().url());
    assertFalse(settings.demo());
  }

  @Test
  void everythingCanBeSetInTheEnvironment() {
    Settings settings =
        Settings.of(
            environment(
                Map.of(
                    "PORTAL_HTTP", "0.0.0.0:80",
                    "PORTAL_BASE_URL", "https://aksai.example",
                    "PORTAL_DB_URL", "jdbc:postgresql://db/portal",
                    "PORTAL_DB_USER", "editor",
                    "PORTAL_DB_PASSWORD", "secret",
                    "PORTAL_DEMO", "true")));

    assertEquals(new HttpAddress("0.0.0.0", 80), settings.http());
    assertEquals("https://aksai.example/", settings.baseUrl().toString());
    assertEquals(
        new DatabaseAddress("jdbc:postgresql://db/portal", "editor", "secret"),
        settings.database());
    assertTrue(settings.demo());
  }

  @Test
  void aProviderOfIdentitiesIsSetWholeOrNotAtAll() {
    assertTrue(OpenIdSettings.of(environment(Map.of("PORTAL_OIDC_NAME", "Е-Әкімдік"))).isEmpty());
    Map<String, String> whole =
        Map.of(
            "PORTAL_OIDC_ISSUER", "https://id.example/realms/akimat",
            "PORTAL_OIDC_CLIENT", "portal",
            "PORTAL_OIDC_SECRET", "s3cret",
            "PORTAL_OIDC_NAME", "Е-Әкімдік");
    OpenIdSettings set = OpenIdSettings.of(environment(whole)).orElseThrow();
    assertEquals("https://id.example/realms/akimat", set.issuer().toString());
    assertEquals("Е-Әкімдік", set.name());
    assertFalse(set.toString().contains("s3cret"));
    for (String key : List.of("PORTAL_OIDC_ISSUER", "PORTAL_OIDC_CLIENT", "PORTAL_OIDC_SECRET")) {
      Map<String, String> less = new HashMap<>(whole);
      less.remove(key);
      WrongSetting wrong =
          assertThrows(WrongSetting.class, () -> OpenIdSettings.of(environment(less)));
      assertTrue(wrong.getMessage().startsWith(key), wrong.getMessage());
    }
    for (String odd :
        List.of(
            "http://id.example", "id.example", "https://a@id.example", "https://id.example?a")) {
      Map<String, String> other = new HashMap<>(whole);
      other.put("PORTAL_OIDC_ISSUER", odd);
      assertThrows(WrongSetting.class, () -> OpenIdSettings.of(environment(other)), odd);
    }
  }

  @Test
  void machinesInsideAreNamedOneByOne() {
    OutgoingSettings named =
        OutgoingSettings.of(
            environment(Map.of("PORTAL_OUTGOING_HOSTS", "Id.Example, [::1]:8443,")));
    assertEquals(Set.of("id.example", "[::1]:8443"), named.hosts());
    assertEquals(Set.of(), OutgoingSettings.of(environment(Map.of())).hosts());
    for (String odd : List.of("*", "https://id.example", "10.0.0.0/8", "a b")) {
      assertThrows(
          WrongSetting.class,
          () -> OutgoingSettings.of(environment(Map.of("PORTAL_OUTGOING_HOSTS", odd))),
          odd);
    }
  }

  @Test
  void aStoreOfFilesIsSetWholeOrNotAtAllAndNeverForALocalPortal() {
    assertTrue(S3Settings.of(environment(Map.of("PORTAL_S3_REGION", "kz"))).isEmpty());
    Map<String, String> whole =
        Map.of(
            "PORTAL_S3_URL", "https://s3.example:9000",
            "PORTAL_S3_BUCKET", "portal-files",
            "PORTAL_S3_KEY", "portal",
            "PORTAL_S3_SECRET", "s3cret");
    S3Settings set = S3Settings.of(environment(whole)).orElseThrow();
    assertEquals("https://s3.example:9000", set.address().toString());
    assertEquals("us-east-1", set.region());
    assertFalse(set.toString().contains("s3cret"));
    for (String key : whole.keySet()) {
      Map<String, String> less = new HashMap<>(whole);
      less.remove(key);
      WrongSetting wrong = assertThrows(WrongSetting.class, () -> S3Settings.of(environment(less)));
      assertTrue(wrong.getMessage().startsWith(key + " is not set"), wrong.getMessage());
    }
    Properties hidden = new Properties();
    Setting.STORE_OF_FILES.forEach(one -> hidden.setProperty(one.property(), ""));
    assertTrue(S3Settings.of(new SettingsSource(hidden, whole, Map.of())).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "PORTAL_S3_URL, s3.example",
    "PORTAL_S3_URL, https://s3.example/files",
    "PORTAL_S3_URL, https://key@s3.example",
    "PORTAL_S3_BUCKET, Portal",
    "PORTAL_S3_BUCKET, a/b"
  })
  void aStoreOfFilesAtAnOddPlaceIsRefused(String variable, String value) {
    Map<String, String> odd =
        new HashMap<>(
            Map.of(
                "PORTAL_S3_URL", "https://s3.example",
                "PORTAL_S3_BUCKET", "portal-files",
                "PORTAL_S3_KEY", "portal",
                "PORTAL_S3_SECRET", "s3cret"));
    odd.put(variable, value);
    String sentence =
        assertThrows(WrongSetting.class, () -> S3Settings.of(environment(odd))).getMessage();
    assertTrue(sentence.startsWith(variable + " is \"" + value + "\", which "), sentence);
    assertFalse(sentence.contains("s3cret"), sentence);
  }

  @Test
  void aPropertyWinsOverTheEnvironmentWhichWinsOverTheFile() throws IOException {
    file("portal.http = 1003\nportal.db.user = fromfile\nportal.db.password = fromfile");
    Properties properties = new Properties();
    properties.setProperty("portal.http", "1001");
    Map<String, String> environment =
        Map.of(
            "PORTAL_HOME",
            home.toString(),
            "PORTAL_HTTP",
            "1002",
            "PORTAL_DB_USER",
            "fromvariable");

    Settings settings = Settings.of(new SettingsSource(properties, environment, Map.of()));

    assertEquals(1001, settings.http().port());
    assertEquals("fromvariable", settings.database().user());
    assertEquals("fromfile", settings.database().password());
  }

  @Test
  void withoutAHomeThereIsNoPortal() {
    SettingsSource nothing = new SettingsSource(new Properties(), Map.of(), Map.of());

    WrongSetting wrong = assertThrows(WrongSetting.class, () -> Settings.of(nothing));

    assertEquals("PORTAL_HOME is not set: name the folder the portal keeps.", wrong.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "PORTAL_HTTP, eighty",
    "PORTAL_HTTP, host:port",
    "PORTAL_BASE_URL, aksai.example",
    "PORTAL_BASE_URL, https://aksai.example/portal",
    "PORTAL_BASE_URL, https://",
    "PORTAL_BASE_URL, ftp://aksai.example",
    "PORTAL_DB_URL, jdbc:mysql://db/portal",
    "PORTAL_DEMO, perhaps"
  })
  void aWrongValueIsNamedWithItsSettingInOneSentence(String variable, String value) {
    SettingsSource source = environment(Map.of(variable, value));

    String sentence = assertThrows(WrongSetting.class, () -> Settings.of(source)).getMessage();

    assertTrue(sentence.startsWith(variable + " is \"" + value + "\", which "), sentence);
    assertEquals(1, sentence.lines().count());
  }

  @Test
  void aMistypedKeyInTheFileIsRefusedRatherThanIgnored() throws IOException {
    file("portal.htpp = 80");

    String sentence =
        assertThrows(WrongSetting.class, () -> Settings.of(environment(Map.of()))).getMessage();

    assertTrue(sentence.contains("portal.htpp"), sentence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65536", "99999"})
  void aPortOutsideItsRangeIsRefused(String port) {
    SettingsSource source = environment(Map.of("PORTAL_HTTP", port));

    assertThrows(WrongSetting.class, () -> Settings.of(source));
  }

  @ParameterizedTest
  @CsvSource({
    "8080, http://localhost:8080/",
    "0.0.0.0:8080, http://localhost:8080/",
    "[::]:8080, http://localhost:8080/",
    "[::1]:8080, http://[::1]:8080/",
    "aksai.example:80, http://aksai.example:80/"
  })
  void theLocalAddressIsOneABrowserOnTheMachineReaches(String http, String address) {
    assertEquals(address, HttpAddress.parse(http).local().toString());
  }

  @Test
  void aDemoKeepsItsOwnDatabaseWhateverTheEnvironmentSays() {
    Settings demo = Settings.local(home, 9000, true);

    assertTrue(demo.demo());
    assertTrue(demo.database().url().contains(home.toString()));
    assertEquals("http://localhost:9000/", demo.baseUrl().toString());
  }

  @Test
  void handedOverSettingsAreReadBackAsTheyWere() {
    Settings demo = Settings.local(home, 9000, true);
    Properties before = (Properties) System.getProperties().clone();
    try {
      assertEquals(demo, Settings.of(handedOver(demo)));
    } finally {
      System.setProperties(before);
    }
  }

  @Test
  void aPasswordIsNotPrinted() {
    DatabaseAddress address = new DatabaseAddress("jdbc:h2:mem:x", "editor", "secret");

    assertFalse(address.toString().contains("secret"));
  }

  private static SettingsSource handedOver(Settings settings) {
    settings.handOver();
    return new SettingsSource(System.getProperties(), Map.of(), Map.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"PORTAL_DB_URLL", "PORTAL_BASEURL", "PORTAL_DATABASE_URL"})
  void aSlipInTheEnvironmentIsNamed(String slip) {
    SettingsSource source = environment(Map.of(slip, "jdbc:postgresql://db/portal"));
    assertEquals(
        slip + " is not a setting of the portal.",
        assertThrows(WrongSetting.class, source::withoutSlips).getMessage());
  }

  @Test
  void whatOthersSayInTheEnvironmentIsTheirs() {
    SettingsSource source =
        environment(
            Map.of(
                "PORTAL_TOKEN", "secret",
                "PORTAL_HEAP_MEGABYTES", "512",
                "PORTAL_SERVICE_HOST", "10.0.0.1",
                "PORTAL_PORT_8080_TCP_ADDR", "10.0.0.1",
                "PORTAL_DB_SERVICE_HOST", "10.0.0.2",
                "PORTAL_DB_SERVICE_PORT_SQL", "5432",
                "PORTAL_DB_PORT", "tcp://10.0.0.2:5432",
                "PORTAL_CLAM_AV_PORT_3310_TCP_PROTO", "tcp",
                "MY_PORTAL_DB_URLL", "",
                "PORTAL_DB_USER", "editor"));
    assertEquals("editor", Settings.of(source.withoutSlips()).database().user());
  }

  @Test
  void theAddressOfADatabaseIsShownWithoutItsPassword() {
    String url = "jdbc:postgresql://db/portal?user=a&password=secret";
    assertEquals("jdbc:postgresql://db/portal", new DatabaseAddress(url, "a", "").shown());
    assertEquals(
        "jdbc:h2:file:/a", new DatabaseAddress("jdbc:h2:file:/a;PASSWORD=secret", "a", "").shown());
  }

  private SettingsSource environment(Map<String, String> variables) {
    Map<String, String> environment = new HashMap<>(variables);
    environment.put("PORTAL_HOME", home.toString());
    return new SettingsSource(new Properties(), environment, Map.of());
  }

  private void file(String lines) throws IOException {
    Files.writeString(home.resolve("portal.properties"), lines);
  }
}
