package org.unifiedportal.war.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;

/** The compiled templates. Thread-safe. */
public final class Templates {
  private static final int USUAL_LENGTH = 32_768;

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader());

  /** The page as UTF-8 bytes. */
  public byte[] render(String template, Object model) {
    StringOutput output = new StringOutput(USUAL_LENGTH);
    engine.render(template + ".jte", model, output);
    return output.toString().getBytes(StandardCharsets.UTF_8);
  }
}
