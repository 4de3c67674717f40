package org.unifiedportal.war.api;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.unifiedportal.war.agency.AgenciesResource;
import org.unifiedportal.war.document.AgencyDocumentsResource;
import org.unifiedportal.war.document.DocumentFilesResource;
import org.unifiedportal.war.document.DocumentFormsResource;
import org.unifiedportal.war.document.DocumentOrdersResource;
import org.unifiedportal.war.document.DocumentsResource;
import org.unifiedportal.war.http.Operation;
import org.unifiedportal.war.picture.AgencyPicturesResource;
import org.unifiedportal.war.publication.DraftsResource;
import org.unifiedportal.war.publication.KindsResource;
import org.unifiedportal.war.publication.PublicationOrdersResource;
import org.unifiedportal.war.publication.PublicationsResource;
import org.unifiedportal.war.publication.SchedulesResource;
import org.unifiedportal.war.search.SearchResource;

/**
 * One thing a program can ask of the API.
 *
 * @param method lower-case HTTP method
 * @param path as in OpenAPI: without the patterns of its parameters
 */
record ApiOperation(String method, String path, Method code, Operation note) {
  /** The resources that make up the API, in the order in which they are told. */
  static final List<Class<?>> RESOURCES =
      List.of(
          AgenciesResource.class,
          KindsResource.class,
          PublicationsResource.class,
          PublicationOrdersResource.class,
          DraftsResource.class,
          AgencyDocumentsResource.class,
          DocumentsResource.class,
          DocumentFormsResource.class,
          DocumentOrdersResource.class,
          DocumentFilesResource.class,
          AgencyPicturesResource.class,
          SchedulesResource.class,
          SearchResource.class);

  /** Every operation, resource by resource, by path. */
  static List<ApiOperation> all() {
    return RESOURCES.stream().flatMap(ApiOperation::of).toList();
  }

  private static Stream<ApiOperation> of(Class<?> resource) {
    String base = resource.getAnnotation(Path.class).value();
    return Arrays.stream(resource.getMethods())
        .flatMap(code -> of(base, code).stream())
        .sorted(
            Comparator.comparing((ApiOperation one) -> one.path())
                .thenComparing(ApiOperation::method));
  }

  private static Optional<ApiOperation> of(String base, Method code) {
    return httpMethod(code)
        .map(method ->
            new ApiOperation(method, path(base, code), code, code.getAnnotation(Operation.class)));
  }

  private static Optional<String> httpMethod(Method code) {
    return Arrays.stream(code.getAnnotations())
        .map(Annotation::annotationType)
        .flatMap(type -> Stream.ofNullable(type.getAnnotation(HttpMethod.class)))
        .map(method -> method.value().toLowerCase(Locale.ROOT))
        .findFirst();
  }

  private static String path(String base, Method code) {
    Path below = code.getAnnotation(Path.class);
    String whole = below == null ? base : base + "/" + below.value();
    return "/" + whole.replaceAll("\\{(\\w+) *:(?:[^{}]|\\{[^{}]*})*}", "{$1}");
  }

  /** A stable name, such as {@code publicationsOne}. */
  String id() {
    String noun = code.getDeclaringClass().getSimpleName().replace("Resource", "");
    String verb = code.getName();
    return noun.substring(0, 1).toLowerCase(Locale.ROOT)
        + noun.substring(1)
        + verb.substring(0, 1).toUpperCase(Locale.ROOT)
        + verb.substring(1);
  }

  /** Whether its body is a file. */
  boolean takesFile() {
    return note.file();
  }

  /** Whether its body is a form with a card and a file. */
  boolean takesForm() {
    return note.card() != Void.class;
  }

  /** Whether its body is JSON. */
  boolean hasBody() {
    return note.body() != Void.class;
  }

  /** Whether it can't be asked without a token. */
  boolean needsToken() {
    return !method.equals("get");
  }
}
