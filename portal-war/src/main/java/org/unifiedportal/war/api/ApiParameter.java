package org.unifiedportal.war.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.unifiedportal.war.http.StrictJson;

/**
 * A parameter of an operation.
 *
 * @param in {@code path}, {@code query} or {@code header}
 */
record ApiParameter(String name, String in, boolean number) {
  /** Headers that OpenAPI tells elsewhere. */
  private static final Set<String> TOLD_ELSEWHERE = Set.of("Authorization");

  private static final Map<String, String> MEANING =
      Map.ofEntries(
          Map.entry("id", "The id of the publication, document or picture, a UUID."),
          Map.entry("language", "A language it can be read in, or of the file: kk, ru or en."),
          Map.entry("name", "The file's own name; its ending helps to tell the format."),
          Map.entry("reason", "personal-data, rights, mistake or other."),
          Map.entry("alt-kk", "What the picture shows, in Kazakh."),
          Map.entry("alt-ru", "What the picture shows, in Russian."),
          Map.entry("alt-en", "What the picture shows, in English."),
          Map.entry("decorative", "yes where the picture only decorates."),
          Map.entry("credit", "Who made the picture."),
          Map.entry(
              "licence", "Its terms: cc-by (when absent), cc-by-sa, public-domain or permission."),
          Map.entry("section", "Only in this required section, by its key."),
          Map.entry(
              "note",
              "What changed for the citizen, in the language of the file; with a reason, what there"
                  + " is to say besides."),
          Map.entry("slug", "The address segment of the agency."),
          Map.entry("act", "What is called off: publish or expire."),
          Map.entry("number", "The number of the edition, from 1."),
          Map.entry("agency", "Only of this agency, by its slug."),
          Map.entry("kind", "Only of this kind, by its key."),
          Map.entry(
              "standing",
              "live (when absent), or unpublished or withdrawn ones of the token's agency."),
          Map.entry(
              "state",
              "Only problems in this state: open, in-progress or solved; in the search only acts"
                  + " in this one: in-force, amended or repealed."),
          Map.entry("year", "Only those first published in this year, Kazakhstan's time."),
          Map.entry("origin", "Only what was imported from here; needs agency."),
          Map.entry("q", "What is sought: words, \"words together\", -without."),
          Map.entry("paper", "Only documents of this sort, such as resolution or form."),
          Map.entry("format", "The format, such as pdf; in lists only documents that have it."),
          Map.entry("topic", "Only documents about this, such as transport."),
          Map.entry("sort", "relevance (when absent), newest or oldest."),
          Map.entry("page", "The page of twenty, 1 to 50."),
          Map.entry("reader", "The language titles are preferred in: kk (when absent), ru or en."),
          Map.entry("cursor", "Where the page begins, as the portal gave it in next."),
          Map.entry("limit", "How many entries at most, 1 to 100; 20 when absent."),
          Map.entry(
              "confirmed",
              "true: the file replaces what is live although it says other than the card, or before"
                  + " it is read; what is published is another act than the documents of the"
                  + " refusal, or a text that is wanted twice; the people whose numbers stand in"
                  + " files may be named, by their consent or by law."),
          Map.entry("If-Match", "The ETag of the publication or document as you saw it."),
          Map.entry("If-None-Match", "The ETag of what you have already."),
          Map.entry(
              "Idempotency-Key",
              "Your own key of this request: sent again under it, it is carried out once."));

  /** The parameters of a method, those of its parameter beans included. */
  static List<ApiParameter> of(Method code) {
    return Arrays.stream(code.getParameters())
        .flatMap(parameter ->
            parameter.isAnnotationPresent(BeanParam.class)
                ? Arrays.stream(parameter.getType().getDeclaredFields())
                    .flatMap(field -> of(field, field.getType()))
                : of(parameter, parameter.getType()))
        .filter(parameter -> !TOLD_ELSEWHERE.contains(parameter.name()))
        .toList();
  }

  private static Stream<ApiParameter> of(AnnotatedElement element, Class<?> type) {
    boolean number = type == int.class;
    if (element.getAnnotation(PathParam.class) instanceof PathParam path) {
      return Stream.of(new ApiParameter(path.value(), "path", number));
    }
    if (element.getAnnotation(QueryParam.class) instanceof QueryParam query) {
      return Stream.of(new ApiParameter(query.value(), "query", number));
    }
    return element.getAnnotation(HeaderParam.class) instanceof HeaderParam header
        ? Stream.of(new ApiParameter(header.value(), "header", number))
        : Stream.empty();
  }

  ObjectNode json() {
    ObjectNode json = StrictJson.object().put("name", name).put("in", in);
    json.put("required", in.equals("path") || name.equals("If-Match"));
    json.put("description", MEANING.getOrDefault(name, ""));
    json.putObject("schema").put("type", number ? "integer" : "string");
    return json;
  }
}
