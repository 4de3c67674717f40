package org.unifiedportal.core.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;

/** A notice as it is kept. */
@Entity
@Table(name = "emergency_notice")
class JpaNoticeRow {
  @Id String id;

  @Column(name = "agency_id")
  String agency;

  String reach;
  String danger;

  @Column(name = "words_kk")
  @Nullable String kazakh;

  @Column(name = "words_ru")
  @Nullable String russian;

  @Column(name = "words_en")
  @Nullable String english;

  @Column(name = "raised_at")
  Instant raisedAt;

  @Column(name = "raised_by")
  String raisedBy;

  @Column(name = "ends_at")
  Instant endsAt;

  static JpaNoticeRow of(Notice notice) {
    JpaNoticeRow row = new JpaNoticeRow();
    row.id = notice.id().toString();
    row.agency = notice.agency().toString();
    row.reach = notice.reach().key();
    row.danger = notice.danger().key();
    row.kazakh = notice.words().find(Language.KK).orElse(null);
    row.russian = notice.words().find(Language.RU).orElse(null);
    row.english = notice.words().find(Language.EN).orElse(null);
    row.raisedAt = notice.raisedAt();
    row.raisedBy = notice.raisedBy();
    row.endsAt = notice.endsAt();
    return row;
  }

  Notice toNotice() {
    return new Notice(
        new NoticeId(UUID.fromString(id)),
        new AgencyId(UUID.fromString(agency)),
        Reach.of(reach),
        Danger.find(danger).orElse(Danger.OTHER),
        words(),
        raisedAt,
        raisedBy,
        endsAt);
  }

  private LocalText words() {
    Map<Language, String> words = new EnumMap<>(Language.class);
    put(words, Language.KK, kazakh);
    put(words, Language.RU, russian);
    put(words, Language.EN, english);
    return new LocalText(words);
  }

  private static void put(Map<Language, String> words, Language language, @Nullable String said) {
    if (said != null) {
      words.put(language, said);
    }
  }
}
