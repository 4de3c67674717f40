package org.unifiedportal.war.document;

import jakarta.ws.rs.PathParam;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.document.TakeFileOff;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.vault.FileFormat;

/** The address of a file in its document. */
public class FilePlace {
  /** The document. */
  @PathParam("id")
  String id = "";

  /** The language of the file. */
  @PathParam("language")
  @Nullable String language;

  /** Its format. */
  @PathParam("format")
  @Nullable String format;

  /** The place; one of no known language or format is not found. */
  TakeFileOff.Place known() {
    return Language.find(String.valueOf(language))
        .flatMap(spoken ->
            FileFormat.find(String.valueOf(format))
                .map(known -> new TakeFileOff.Place(spoken, known)))
        .orElseThrow(() -> new Refused(new Refusal.NotFound("file", language + "/" + format)));
  }
}
