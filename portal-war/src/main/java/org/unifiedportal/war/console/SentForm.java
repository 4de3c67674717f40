package org.unifiedportal.war.console;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unifiedportal.war.http.Limits;
import org.unifiedportal.war.http.Problem;
import org.unifiedportal.war.http.RequestRefused;

/** The fields of a form in their order, read from a request that no resource has seen yet. */
record SentForm(List<KeptScreen.Carried> fields, boolean hadFiles) {
  /** More than the longest form has. */
  private static final int MOST_FIELDS = 6_000;

  /** No form of the console has a field that is called otherwise; nothing else is kept. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,100}");

  /** The form of a request, or nothing where it brings none. */
  static Optional<SentForm> of(ContainerRequestContext asked) {
    String type = Objects.requireNonNullElse(asked.getHeaderString(HttpHeaders.CONTENT_TYPE), "");
    String kind = type.strip().toLowerCase(Locale.ROOT);
    if (kind.startsWith("multipart/form-data")) {
      return Optional.of(new SentForm(beforeFiles(type, asked.getEntityStream()), true));
    }
    return kind.startsWith("application/x-www-form-urlencoded")
        ? Optional.of(new SentForm(decoded(asked.getEntityStream()), false))
        : Optional.empty();
  }

  /** Fields stand in front of the files; of those nothing is read. */
  private static List<KeptScreen.Carried> beforeFiles(String type, InputStream body) {
    FormParts parts = FormParts.of(type, new BriefBody(body));
    parts.next();
    Form fields = parts.fields();
    return fields.names().stream()
        .filter(SentForm::isName)
        .sorted()
        .flatMap(name -> fields.all(name).stream().map(one -> new KeptScreen.Carried(name, one)))
        .toList();
  }

  private static List<KeptScreen.Carried> decoded(InputStream body) {
    List<KeptScreen.Carried> fields = new ArrayList<>();
    String[] pairs = words(body).split("&", MOST_FIELDS + 1);
    if (pairs.length > MOST_FIELDS) {
      throw tooLarge();
    }
    for (String pair : pairs) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        String name = decoded(pair.substring(0, equals));
        if (isName(name)) {
          String value = decoded(pair.substring(equals + 1));
          fields.add(new KeptScreen.Carried(name, Form.tame(value)));
        }
      }
    }
    return fields;
  }

  private static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  private static String words(InputStream body) {
    try {
      int most = Limits.DEFAULT.bodyBytes();
      byte[] bytes = body.readNBytes(most + 1);
      if (bytes.length > most) {
        throw tooLarge();
      }
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new RequestRefused(Problem.of(400, "problem.400"));
    }
  }

  private static String decoded(String words) {
    try {
      return URLDecoder.decode(words, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return words;
    }
  }

  private static RequestRefused tooLarge() {
    return new RequestRefused(
        Problem.of(413, "problem.body-too-large", Limits.DEFAULT.bodyBytes()));
  }
}
