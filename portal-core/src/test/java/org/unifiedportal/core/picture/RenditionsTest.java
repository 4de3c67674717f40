package org.unifiedportal.core.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RenditionsTest {
  @Test
  void aSmallPictureIsNeverEnlarged() {
    assertEquals(List.of(200), Renditions.widths(200));
    assertEquals(List.of(320), Renditions.widths(320));
    assertEquals(List.of(320, 640, 960, 1000), Renditions.widths(1000));
    assertEquals(List.of(320, 640, 960, 1280), Renditions.widths(1280));
    assertEquals(List.of(320, 640, 960, 1280), Renditions.widths(6000));
  }

  @Test
  void theLargestSizeHasTheSameSizesAsItself() {
    for (int width = 1; width < 2000; width++) {
      assertEquals(Renditions.widths(width), Renditions.widths(Renditions.widths(width).getLast()));
    }
  }

  @Test
  void heightsKeepTheShape() {
    assertEquals(960, Renditions.height(1280, 4000, 3000));
    assertEquals(1, Renditions.height(320, 50_000, 10));
  }
}
