package org.unifiedportal.war.document;

import java.net.URI;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.unifiedportal.core.document.DocumentFile;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.vault.FileFormat;
import org.unifiedportal.core.vault.Flaw;
import org.unifiedportal.core.vault.KeptFile;
import org.unifiedportal.core.vault.Reading;
import org.unifiedportal.core.vault.Verdict;

/**
 * A file as its measured facts tell it.
 *
 * @param bytes its size
 * @param reading whether its text was read, or why not
 * @param flaws what makes a PDF hard to read for some
 * @param verdict only a clean file is given out
 * @param address where it is downloaded once it is clean and its document live
 */
record FileAnswer(
    Language language,
    FileFormat format,
    String mediaType,
    long bytes,
    OptionalInt pages,
    String sha256,
    Reading reading,
    Set<Flaw> flaws,
    Verdict verdict,
    URI address) {

  static FileAnswer of(DocumentFile file, KeptFile kept, URI address) {
    return new FileAnswer(
        file.language(),
        file.format(),
        file.format().mediaType(),
        kept.facts().size(),
        kept.facts().pages(),
        file.hash().value(),
        kept.facts().reading(),
        kept.facts().flaws().stream()
            .filter(flaw -> !flaw.isForItsOffice())
            .collect(Collectors.toUnmodifiableSet()),
        kept.verdict(),
        address);
  }
}
