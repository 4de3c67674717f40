package org.unifiedportal.core.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.unifiedportal.core.block.Linked;
import org.unifiedportal.core.block.Run;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.EditionText;
import org.unifiedportal.core.publication.FieldValue;
import org.unifiedportal.core.text.Language;

/** Finds the links of a content, in the order of its pieces. */
public final class ContentLinks {
  private ContentLinks() {}

  /**
   * All links that lead to a page.
   *
   * @param base the portal's own address, without a slash at the end
   */
  public static List<FoundLink> in(Content content, String base) {
    List<FoundLink> found = new ArrayList<>();
    for (Map.Entry<Language, EditionText> text : content.texts().entrySet()) {
      String at = "/texts/" + text.getKey().tag() + "/body/";
      for (int i = 0; i < text.getValue().body().size(); i++) {
        for (Run run : Linked.in(text.getValue().body().get(i))) {
          add(at + i, run.link(), base, found);
        }
      }
    }
    content
        .fields()
        .values()
        .forEach((key, value) -> {
          if (value instanceof FieldValue.Link(String address)) {
            add("/fields/" + key, address, base, found);
          }
        });
    return found;
  }

  private static void add(String pointer, String link, String base, List<FoundLink> found) {
    LinkAddress.of(link, base).ifPresent(address -> found.add(new FoundLink(pointer, address)));
  }
}
