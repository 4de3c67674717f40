package org.unifiedportal.war.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.unifiedportal.core.document.AddingDocuments;
import org.unifiedportal.core.document.DiscardingDocuments;
import org.unifiedportal.core.document.OfferingFiles;
import org.unifiedportal.core.document.PublishingDocuments;
import org.unifiedportal.core.document.ReplacingCards;
import org.unifiedportal.core.document.ReplacingFiles;
import org.unifiedportal.core.document.ReturningDocuments;
import org.unifiedportal.core.document.WithdrawingDocuments;

/** Those who carry out commands on documents, side by side. */
@Dependent
public record DocumentDesk(
    AddingDocuments adding,
    ReplacingFiles files,
    OfferingFiles offering,
    ReplacingCards cards,
    PublishingDocuments publishing,
    WithdrawingDocuments withdrawing,
    ReturningDocuments returning,
    DiscardingDocuments discarding) {
  /** Takes those who carry out commands. */
  @Inject
  public DocumentDesk {}
}
