package org.unifiedportal.core.picture;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.unifiedportal.core.vault.FileFormat;
import org.unifiedportal.core.vault.FileHash;

/** A part of a picture whose sizes were asked for. */
@Entity
@Table(name = "picture_cut")
class JpaCutRow {
  @Id String cut;
  String hash;
  String format;
  int orientation;

  @Column(name = "crop_left")
  int left;

  @Column(name = "crop_top")
  int top;

  @Column(name = "crop_width")
  int width;

  @Column(name = "crop_height")
  int height;

  String state;

  @Column(name = "asked_at")
  Instant askedAt;

  static JpaCutRow of(Cut cut, Instant at) {
    JpaCutRow row = new JpaCutRow();
    row.cut = cut.key();
    row.hash = cut.hash().value();
    row.format = cut.format().key();
    row.orientation = cut.orientation();
    row.left = cut.crop().left();
    row.top = cut.crop().top();
    row.width = cut.crop().width();
    row.height = cut.crop().height();
    row.state = Cut.State.WAITING.key();
    row.askedAt = at;
    return row;
  }

  Cut toCut() {
    return new Cut(
        cut,
        new FileHash(hash),
        FileFormat.find(format).orElseThrow(),
        orientation,
        new Crop(left, top, width, height));
  }
}
