package org.unifiedportal.war.publication;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.unifiedportal.war.http.KnownQuery;

/** The query part of a list's address. */
final class ListAddress {
  private static final String CURSOR = "cursor";

  private static final Set<String> KNOWN =
      Set.of("agency", "kind", "standing", "state", "year", "origin", CURSOR, "limit");

  private ListAddress() {}

  static void refuseUnknown(Set<String> names) {
    KnownQuery.refuseOthers(names, KNOWN);
  }

  /** The same list behind this cursor. */
  static String next(UriInfo address, Cursor cursor, PublicationAnswers answers) {
    MultivaluedMap<String, String> asked = address.getQueryParameters();
    TreeMap<String, String> query = new TreeMap<>();
    asked.forEach((name, values) -> query.put(name, values.getFirst()));
    query.put(CURSOR, cursor.toString());
    String words =
        query.entrySet().stream()
            .map(one ->
                one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return answers.addresses().api("publications?" + words).toString();
  }
}
