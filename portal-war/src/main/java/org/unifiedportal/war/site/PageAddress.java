package org.unifiedportal.war.site;

import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.page.PageRequest;

/** Reads what page an address asks for. */
final class PageAddress {
  /** What other sites hang onto a shared link to follow people; a page is the same without. */
  private static final Pattern TRACKING =
      Pattern.compile(
          "utm_[a-z]+|fbclid|gclid|yclid|ysclid|_openstat"
              + "|igsh|igshid|msclkid|ttclid|twclid|_ga|_gl|_x_tr_[a-z]+");

  private PageAddress() {}

  static PageRequest read(Language language, UriInfo address) {
    String path = address.getPath();
    String bare = path.startsWith("/") ? path.substring(1) : path;
    int afterLanguage = Math.min(bare.length(), language.tag().length() + 1);
    return PageRequest.read(language, bare.substring(afterLanguage), query(address));
  }

  private static Map<String, String> query(UriInfo address) {
    Map<String, String> query = new HashMap<>();
    address
        .getQueryParameters()
        .forEach((name, values) -> {
          if (!TRACKING.matcher(name).matches()) {
            query.put(name, values.getFirst());
          }
        });
    return query;
  }
}
