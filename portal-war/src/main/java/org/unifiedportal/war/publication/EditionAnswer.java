package org.unifiedportal.war.publication;

import org.unifiedportal.core.publication.Edition;

/** One edition of a publication with its whole content. */
record EditionAnswer(int number, EditionStateAnswer standing, ContentAnswer content) {
  static EditionAnswer of(Edition edition) {
    return new EditionAnswer(
        edition.number().value(),
        EditionStateAnswer.of(edition.state()),
        ContentAnswer.of(edition.content()));
  }
}
