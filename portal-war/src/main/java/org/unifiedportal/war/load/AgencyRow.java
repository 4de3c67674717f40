package org.unifiedportal.war.load;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyKind;
import org.unifiedportal.core.agency.FoundAgency;
import org.unifiedportal.core.agency.Profile;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.text.Slug;

/**
 * An agency as a file of agencies writes it; parents stand before their children.
 *
 * @param key the address segment
 * @param parent the key of the body above, absent at the top
 */
public record AgencyRow(
    String key,
    String kind,
    @Nullable String parent,
    LocalText name,
    @JsonProperty("short") LocalText shortName,
    LocalText about,
    LocalText address,
    LocalText hours,
    String phone,
    String email,
    Double latitude,
    Double longitude) {
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /** Refuses an agency that can't even be named. */
  public AgencyRow {
    if (key == null || kind == null) {
      throw new IllegalArgumentException("an agency needs a key and a kind");
    }
  }

  /** Reads a file of agencies. */
  public static List<AgencyRow> read(Path file) throws IOException {
    return YAML.readValue(Files.readString(file), new TypeReference<>() {});
  }

  /**
   * The command that founds it.
   *
   * @param known finds an agency that is there by its address segment
   * @throws IllegalArgumentException naming the parts that are missing, or the kind, the key or the
   *     parent that is not one
   */
  public FoundAgency command(Function<String, Optional<Agency>> known) {
    refuseIncomplete();
    AgencyKind sort =
        AgencyKind.find(kind)
            .orElseThrow(() -> new IllegalArgumentException("not a kind of agency: " + kind));
    return new FoundAgency(sort, new Slug(key), above(known), profile());
  }

  private void refuseIncomplete() {
    Map<String, @Nullable Object> parts = new LinkedHashMap<>();
    parts.put("name", name);
    parts.put("short", shortName);
    parts.put("about", about);
    parts.put("address", address);
    parts.put("hours", hours);
    parts.put("phone", phone);
    parts.put("email", email);
    parts.put("latitude", latitude);
    parts.put("longitude", longitude);
    parts.values().removeIf(Objects::nonNull);
    if (!parts.isEmpty()) {
      String missing = String.join(", ", parts.keySet());
      throw new IllegalArgumentException("the agency %s lacks %s".formatted(key, missing));
    }
  }

  private Agency.Parent above(Function<String, Optional<Agency>> known) {
    if (parent == null) {
      return new Agency.Parent.None();
    }
    return known
        .apply(parent)
        .<Agency.Parent>map(agency -> new Agency.Parent.Of(agency.id()))
        .orElseThrow(() -> new IllegalArgumentException("no agency above: " + parent));
  }

  private Profile profile() {
    Profile.Position position = new Profile.Position(latitude, longitude);
    return new Profile(name, shortName, about, address, hours, phone, email, position);
  }
}
