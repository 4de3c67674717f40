package org.unifiedportal.core.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.BlockJson;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Language;

/** The same questions asked of each of 30 real acts in two languages. */
class RealActsCorpusTest {

  static Stream<Path> acts() throws IOException {
    return RealActs.folders().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("acts")
  void noWordOfAnActIsLostOrMoved(Path act) throws IOException {
    ReadItem.Ready read = ready(act);
    for (Language language : List.of(Language.KK, Language.RU)) {
      String source = Files.readString(act.resolve(language.tag() + ".md"));
      assertEquals(
          WordsOf.markdown(source),
          WordsOf.edition(read.content().texts().get(language)),
          act.getFileName() + " " + language.tag());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("acts")
  void everyActHasWhatADocumentNeeds(Path act) {
    ReadItem.Ready read = ready(act);
    assertEquals(PublicationKind.DOCUMENT, read.kind());
    assertTrue(read.content().fields().line("number").orElseThrow().matches("\\d{1,2}-\\d{1,3}"));
    assertTrue(read.content().fields().day("adopted").isPresent());
    assertEquals(2, read.content().fields().words("issuer").orElseThrow().words().size() - 1);
    assertTrue(read.content().fields().words("documentType").isPresent());
    assertTrue(read.content().fields().choice("legalState").isPresent());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("acts")
  void theBlocksOfAnActSurviveTheirJson(Path act) {
    for (var text : ready(act).content().texts().values()) {
      assertEquals(text.body(), BlockJson.readStored(BlockJson.write(text.body())));
    }
  }

  @Test
  void twelveActsAreRepealedAndOneIsAmended() throws IOException {
    assertEquals(12, count(item -> state(item).equals("repealed")));
    assertEquals(1, count(item -> state(item).equals("amended")));
  }

  @Test
  void theRequisitesDateWinsInEightActsAndIsRemarked() throws IOException {
    assertEquals(8, count(item -> has(item, Remark.Kind.DATE_CONFLICT)));
  }

  @Test
  void allOriginsAndAddressesDiffer() throws IOException {
    Set<Object> origins = new HashSet<>();
    Set<Object> slugs = new HashSet<>();
    for (Path act : RealActs.folders()) {
      origins.add(ready(act).provenance().origin());
      slugs.add(ready(act).provenance().slug().orElseThrow());
    }
    assertEquals(30, origins.size());
    assertEquals(30, slugs.size());
  }

  @Test
  void oddActsAreRemarked() throws IOException {
    assertEquals(Set.of(Remark.Kind.BROKEN_TABLE), kinds("2022-budget-transfers", "table"));
    assertTrue(kinds("2022-budget-transfers", "").contains(Remark.Kind.NUMBERS_DIFFER));
    assertTrue(kinds("1998-almaty-boundary", "").contains(Remark.Kind.MIXED_SCRIPTS));
    assertTrue(kinds("2026-allowances-psych-centre", "").contains(Remark.Kind.UNCLOSED_QUOTATION));
  }

  @Test
  void aFormOfAnActKeepsItsLinesAndSpaces() throws IOException {
    ReadItem.Ready read = ready(RealActs.folder("2026-honorary-citizen-rules"));
    assertTrue(
        read.content().texts().get(Language.RU).body().stream()
            .anyMatch(block ->
                block instanceof Block.Preformatted form
                    && form.text().contains("\n10. Общий стаж работы ______\n")));
  }

  private static Set<Remark.Kind> kinds(String name, String containing) throws IOException {
    Set<Remark.Kind> kinds = new HashSet<>();
    for (Remark remark : ready(RealActs.folder(name)).remarks()) {
      if (remark.words().contains(containing)) {
        kinds.add(remark.kind());
      }
    }
    return kinds;
  }

  private static long count(Predicate<ReadItem.Ready> wanted) throws IOException {
    return RealActs.folders().stream().map(RealActsCorpusTest::ready).filter(wanted).count();
  }

  private static boolean has(ReadItem.Ready item, Remark.Kind kind) {
    return item.remarks().stream().anyMatch(remark -> remark.kind() == kind);
  }

  private static String state(ReadItem.Ready item) {
    return item.content().fields().choice("legalState").orElseThrow();
  }

  private static ReadItem.Ready ready(Path act) {
    ReadItem item = RealActs.reader().read(act);
    return assertInstanceOf(ReadItem.Ready.class, item, item.toString());
  }
}
