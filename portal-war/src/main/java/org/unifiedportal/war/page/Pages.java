package org.unifiedportal.war.page;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Renders pages: asks the makers in turn, and when none knows the address, makes the page that says
 * so.
 *
 * <p>A page depends on the request, the stores and today's date, on nothing else. Thread-safe.
 */
public final class Pages implements PageSource {
  private final List<PageMaker> makers;
  private final PageMaker unknown;
  private final Templates templates = new Templates();

  /**
   * The makers are asked in this order; the last one is asked when nobody knew and must always
   * answer.
   */
  public Pages(List<PageMaker> makers, PageMaker unknown) {
    this.makers = List.copyOf(makers);
    this.unknown = unknown;
  }

  @Override
  public Page page(PageRequest request) {
    Answer answer = answer(request).orElseGet(() -> unknown.answer(request).orElseThrow());
    return switch (answer) {
      case Answer.Shown shown -> shown(request, shown);
      case Answer.Moved moved -> moved(request, moved);
    };
  }

  private Optional<Answer> answer(PageRequest request) {
    return makers.stream()
        .filter(maker -> maker.parameters().containsAll(request.query().keySet()))
        .map(maker -> maker.answer(request))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Page shown(PageRequest request, Answer.Shown shown) {
    byte[] made = templates.render(shown.template(), shown.model());
    byte[] body = request.variant().isLatin() ? LatinHtml.of(made) : made;
    return shown.model().isForOne()
        ? Page.once(shown.status(), request.language(), body, Duration.ZERO)
        : Page.of(shown.status(), request.language(), body, Duration.ZERO);
  }

  private static Page moved(PageRequest request, Answer.Moved moved) {
    String location =
        "/" + request.language().tag() + "/" + request.variant().prefix() + moved.path();
    byte[] nothing = new byte[0];
    return new Page(
        301,
        request.language(),
        nothing,
        nothing,
        Bytes.print(nothing),
        location,
        Duration.ofDays(1));
  }
}
