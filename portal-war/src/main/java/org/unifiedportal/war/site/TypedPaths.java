package org.unifiedportal.war.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.unifiedportal.war.page.Answer;
import org.unifiedportal.war.page.PageMaker;
import org.unifiedportal.war.page.PageRequest;

/**
 * Sends whoever typed an address in capital letters, as posters print them, to the page that stands
 * there in small ones.
 */
final class TypedPaths {
  private static final Pattern PATH = Pattern.compile("[A-Za-z0-9/-]*[A-Z][A-Za-z0-9/-]*");

  private final List<PageMaker> makers;

  /** Asks these makers what stands there. */
  TypedPaths(List<PageMaker> makers) {
    this.makers = List.copyOf(makers);
  }

  /** Where the page stands; empty where there is none in small letters either. */
  Optional<Answer> answer(PageRequest request) {
    if (!PATH.matcher(request.path()).matches()) {
      return Optional.empty();
    }
    String path = request.path().toLowerCase(Locale.ROOT);
    PageRequest small = PageRequest.read(request.language(), path, Map.of());
    return makers.stream()
        .filter(maker -> maker.parameters().containsAll(request.query().keySet()))
        .map(maker -> maker.answer(small))
        .flatMap(Optional::stream)
        .findFirst()
        .flatMap(answer -> moved(answer, small, request));
  }

  /** One step, wherever the page stands; what isn't there in small letters stays unknown. */
  private static Optional<Answer> moved(Answer answer, PageRequest small, PageRequest asked) {
    return switch (answer) {
      case Answer.Moved moved -> Optional.of(moved);
      case Answer.Shown shown when shown.status() == 200 ->
          Optional.of(new Answer.Moved(small.variant().prefix() + small.path() + query(asked)));
      case Answer.Shown gone -> Optional.empty();
    };
  }

  private static String query(PageRequest asked) {
    String query =
        asked.query().entrySet().stream()
            .map(one -> one.getKey() + "=" + encoded(one.getValue()))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? "" : "?" + query;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
