package org.unifiedportal.war.page;

import java.util.Optional;
import org.unifiedportal.core.publication.Fields;
import org.unifiedportal.core.publication.PublicationKind;

/** A kind as badges name it; an answer by what it is the answer to. */
public final class KindWord {
  private KindWord() {}

  /** Of a publication with these fields. */
  public static String of(PublicationKind kind, Fields fields, Reader reader) {
    return of(kind, fields.choice("answers"), reader);
  }

  /**
   * Of a publication that answers something.
   *
   * @param answered the key of what it answers, nothing where it isn't known or is no answer
   */
  public static String of(PublicationKind kind, Optional<String> answered, Reader reader) {
    return reader.say(answered.map("answers."::concat).orElse("kind." + kind.key()));
  }
}
