package org.unifiedportal.search.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hslf.usermodel.HSLFTextParagraph;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.unifiedportal.core.vault.Flaw;

/** Reads PPT (PowerPoint 97 to 2003, [MS-PPT]): the words of the slides, titles as headings. */
final class PptText {
  private final Outline outline;

  private PptText(ExtractLimits limits) {
    this.outline = new Outline(limits);
  }

  static Contents read(Path file, ExtractLimits limits) throws IOException {
    return OldPack.read(file, pack -> new PptText(limits).read(pack));
  }

  private Contents read(POIFSFileSystem pack) throws IOException {
    try (HSLFSlideShow show = new HSLFSlideShow(pack)) {
      List<HSLFSlide> slides = show.getSlides();
      slides.stream().filter(slide -> !slide.isHidden()).forEach(this::take);
      slides.forEach(this::tellAside);
      boolean all = slides.stream().noneMatch(HSLFSlide::isHidden);
      return Contents.of(
              outline, OptionalInt.of(slides.size()), OldTitle.of(show.getSlideShowImpl()))
          .with(all ? Set.of() : Set.of(Flaw.HIDDEN_SHEETS));
    }
  }

  private void tellAside(HSLFSlide slide) {
    tellAside(slide.getTextParagraphs());
    slide.getComments().forEach(remark -> outline.aside().tell(remark.getText()));
    if (slide.getNotes() != null) {
      tellAside(slide.getNotes().getTextParagraphs());
    }
  }

  private void tellAside(List<List<HSLFTextParagraph>> boxes) {
    boxes.forEach(box -> outline.aside().tell(HSLFTextParagraph.getText(box)));
  }

  private void take(HSLFSlide slide) {
    String title = slide.getTitle() == null ? "" : slide.getTitle().strip();
    for (List<HSLFTextParagraph> box : slide.getTextParagraphs()) {
      String words = HSLFTextParagraph.getText(box);
      boolean heading = !title.isEmpty() && words.strip().equals(title);
      for (String line : words.split("[\r\n]")) {
        outline.say(line.replace('\u000b', '\n'));
        outline.end(heading ? new Outline.Shape.Heading(1) : Outline.Shape.PLAIN);
      }
    }
  }
}
