package org.unifiedportal.core.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.RichText;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;

/** What every database must answer to whether a text is there already. */
abstract class CopyContract {
  private static final String ROAD =
      "Абай көшесінде жол жөндеу жұмыстары дүйсенбі күні таңертең басталады. Көлік қозғалысы"
          + " Достық көшесі арқылы жүргізіледі. Жұмыс екі аптаға созылады, тұрғындардан түсіністік"
          + " сұраймыз. Сұрақтар бойынша аудандық жол бөліміне хабарласыңыз.";
  private static final String CLINIC =
      "Аудандық емханада балаларға тұмауға қарсы екпе салынады. Екпе тегін, ата-ананың келісімі"
          + " керек. Қабылдау жұмыс күндері сағат тоғыздан алтыға дейін екінші қабатта өтеді."
          + " Өзіңізбен бірге баланың құжатын ала келіңіз.";
  private TestPortal portal;
  private CopyStore copies;
  private AgencyId agency;

  /** A new empty database. */
  abstract DataSource database();

  @BeforeEach
  void open() {
    portal = new TestPortal(database());
    copies = CopyStore.in(portal.database);
    agency = portal.found("sarybulak").id();
  }

  @AfterEach
  void close() {
    portal.close();
  }

  private static Content kazakh(String title, String words) {
    List<Block> body = List.of(new Block.Paragraph(RichText.plain(words)));
    EditionText text = new EditionText(title, "", body);
    return new Content(Map.of(Language.KK, text), Fields.NONE, Set.of(), false);
  }

  private Optional<PublicationId> original(Content content) {
    return copies.findOriginal(agency, content, Optional.empty());
  }

  @Test
  void nearlyTheSameTextUnderAnotherTitleIsACopyAndAnotherTextIsNot() {
    Publication road = portal.publish(agency, PublicationKind.NEWS, kazakh("Жол жабылады", ROAD));
    portal.publish(agency, PublicationKind.NEWS, kazakh("Екпе", CLINIC));
    String moved = ROAD.replace("дүйсенбі", "сәрсенбі").replace("екі аптаға", "үш аптаға");

    Content copy = kazakh("Жөндеу басталады", moved.toUpperCase(Language.KK.locale()));
    assertEquals(Optional.of(road.id()), original(copy));
    assertEquals(Optional.empty(), copies.findOriginal(agency, copy, Optional.of(road.id())));
    assertEquals(Optional.empty(), copies.findOriginal(AgencyId.random(), copy, Optional.empty()));
    String other = ROAD.substring(0, 70) + CLINIC.substring(70);
    assertEquals(Optional.empty(), original(kazakh("Жол жабылады", other.substring(0, 120))));
  }

  @Test
  void aTextOfFewWordsIsNeverACopy() {
    portal.publish(agency, PublicationKind.NEWS, kazakh("Жиын", "Жиын бүгін сағат үште."));
    assertEquals(Optional.empty(), original(kazakh("Жиын", "Жиын бүгін сағат үште.")));
  }

  @Test
  void whatIsWithdrawnOrADraftIsNobodysOriginal() {
    Publication road = portal.publish(agency, PublicationKind.NEWS, kazakh("Жол", ROAD));
    portal.draft(agency, PublicationKind.NEWS, kazakh("Екпе", CLINIC));
    assertEquals(Optional.empty(), original(kazakh("Екпе", CLINIC)));
    portal.withdrawing.withdraw(
        new WithdrawPublication(
            road.id(),
            road.version(),
            Outcome.MISTAKE,
            LocalText.of("Қате", "Ошибка"),
            Optional.empty()),
        TestPortal.OFFICER);
    assertEquals(Optional.empty(), original(kazakh("Жол", ROAD)));
  }

  @Test
  void aCorrectedTextIsComparedAsItStandsNow() {
    Publication road = portal.publish(agency, PublicationKind.NEWS, kazakh("Жол", ROAD));
    portal.correct(road, kazakh("Екпе", CLINIC));
    assertEquals(Optional.empty(), original(kazakh("Жол", ROAD)));
    assertEquals(Optional.of(road.id()), original(kazakh("Басқа", CLINIC)));
  }

  @Test
  void aSketchIsReadAsItWasWritten() {
    EditionText text = kazakh("Жол", ROAD).texts().get(Language.KK);
    TextSketch sketch = TextSketch.of(text, Language.KK).orElseThrow();
    assertEquals(sketch, TextSketch.read(sketch.written()));
    assertEquals(1.0, sketch.likeness(sketch));
  }
}
