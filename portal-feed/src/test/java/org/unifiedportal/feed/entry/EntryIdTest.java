package org.unifiedportal.feed.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.publication.PublicationId;
import org.unifiedportal.core.text.Language;

class EntryIdTest {
  private static final PublicationId PUBLICATION =
      new PublicationId(UUID.fromString("2d1f54c0-5c0e-4c0d-9d5c-0a55d8a1b7e3"));

  @Test
  void theUriNamesPublicationAndLanguageAndNeitherAddressNorDomain() {
    assertEquals(
        "tag:unifiedportal.org,2026:publication:2d1f54c0-5c0e-4c0d-9d5c-0a55d8a1b7e3:kk",
        new EntryId(PUBLICATION, Language.KK).uri());
  }

  @Test
  void theKeyOfItsRowLeadsBack() {
    EntryId id = new EntryId(PUBLICATION, Language.RU);

    assertEquals(id, EntryId.ofKey(id.key()));
  }
}
