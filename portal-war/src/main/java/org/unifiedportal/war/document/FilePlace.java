package org.unifiedportal.war.document;

import jakarta.ws.rs.PathParam;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.document.TakeFileOff;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;

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
    return TakeFileOff.Place.find(String.valueOf(language), String.valueOf(format))
        .orElseThrow(() -> new Refused(new Refusal.NotFound("file", language + "/" + format)));
  }
}
