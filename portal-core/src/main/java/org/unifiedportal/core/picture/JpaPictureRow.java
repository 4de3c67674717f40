package org.unifiedportal.core.picture;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.block.Focus;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.vault.FileFormat;
import org.unifiedportal.core.vault.FileHash;
import org.unifiedportal.core.vault.PictureHead;

/** A picture as it is kept. */
@Entity
@Table(name = "picture")
class JpaPictureRow {
  private static final String SAID = "said";
  private static final String DECORATIVE = "decorative";
  private static final String UNCHOSEN = "unchosen";

  @Id String id;

  @Column(name = "agency_id")
  String agency;

  String hash;

  @Column(name = "file_name")
  String name;

  String format;

  @Column(name = "head_width")
  int headWidth;

  @Column(name = "head_height")
  int headHeight;

  int orientation;

  @Column(name = "alt_kind")
  String altKind;

  @Column(name = "alt_kk")
  @Nullable String kazakh;

  @Column(name = "alt_ru")
  @Nullable String russian;

  @Column(name = "alt_en")
  @Nullable String english;

  String credit;
  String licence;

  @Column(name = "crop_left")
  int left;

  @Column(name = "crop_top")
  int top;

  @Column(name = "crop_width")
  int width;

  @Column(name = "crop_height")
  int height;

  String focus;
  String cut;
  String sought;
  long version;

  @Column(name = "added_at")
  Instant addedAt;

  @Column(name = "added_by")
  String addedBy;

  @Column(name = "taken_reason")
  @Nullable String takenReason;

  @Column(name = "taken_note")
  @Nullable String takenNote;

  @Column(name = "taken_by")
  @Nullable String takenBy;

  @Column(name = "taken_at")
  @Nullable Instant takenAt;

  static JpaPictureRow of(Picture picture) {
    JpaPictureRow row = new JpaPictureRow();
    row.id = picture.id().toString();
    row.agency = picture.agency().toString();
    row.write(picture.original());
    row.write(picture.description());
    row.cut = picture.cut().key();
    row.sought = row.words();
    row.version = picture.version();
    row.addedAt = picture.added().at();
    row.addedBy = picture.added().by();
    row.write(picture.standing());
    return row;
  }

  private void write(Original original) {
    hash = original.hash().value();
    name = original.name();
    format = original.format().key();
    headWidth = original.head().width();
    headHeight = original.head().height();
    orientation = original.head().orientation();
  }

  private void write(Description told) {
    write(told.alt());
    credit = told.credit();
    licence = told.licence().key();
    left = told.crop().left();
    top = told.crop().top();
    width = told.crop().width();
    height = told.crop().height();
    focus = told.focus().key();
  }

  private void write(PictureStanding standing) {
    switch (standing) {
      case PictureStanding.InLibrary here -> {
        // The columns stay empty.
      }
      case PictureStanding.TakenDown down -> {
        takenReason = down.reason().key();
        takenNote = down.note();
        takenBy = down.by();
        takenAt = down.at();
      }
    }
  }

  private void write(Alt alt) {
    switch (alt) {
      case Alt.Said said -> {
        altKind = SAID;
        kazakh = said.words().find(Language.KK).orElse(null);
        russian = said.words().find(Language.RU).orElse(null);
        english = said.words().find(Language.EN).orElse(null);
      }
      case Alt.Decorative decorative -> altKind = DECORATIVE;
      case Alt.Unchosen unchosen -> altKind = UNCHOSEN;
    }
  }

  private String words() {
    return Stream.of(name, kazakh, russian, english, credit)
        .map(words -> words == null ? "" : words.toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("\n"));
  }

  Picture toPicture() {
    return new Picture(
        new PictureId(UUID.fromString(id)),
        new AgencyId(UUID.fromString(agency)),
        new Original(
            new FileHash(hash),
            FileFormat.find(format).orElseThrow(),
            name,
            new PictureHead(headWidth, headHeight, orientation)),
        description(),
        new Picture.Added(addedBy, addedAt),
        standing(),
        version);
  }

  private PictureStanding standing() {
    return takenAt == null
        ? new PictureStanding.InLibrary()
        : new PictureStanding.TakenDown(
            TakedownReason.find(requireNonNull(takenReason)).orElseThrow(),
            requireNonNull(takenNote),
            requireNonNull(takenBy),
            takenAt);
  }

  private Description description() {
    return new Description(
        alt(),
        credit,
        PictureLicence.find(licence).orElseThrow(),
        new Crop(left, top, width, height),
        Focus.find(focus).orElseThrow());
  }

  private Alt alt() {
    return switch (altKind) {
      case SAID -> new Alt.Said(said());
      case DECORATIVE -> new Alt.Decorative();
      default -> new Alt.Unchosen();
    };
  }

  private LocalText said() {
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
