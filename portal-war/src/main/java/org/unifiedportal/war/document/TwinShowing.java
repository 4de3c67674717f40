package org.unifiedportal.war.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.BlockJson;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentEdition;
import org.unifiedportal.core.document.DocumentFile;
import org.unifiedportal.core.document.Downloads;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.vault.FileFacts;
import org.unifiedportal.core.vault.FileHash;
import org.unifiedportal.core.vault.Leaf;
import org.unifiedportal.core.vault.Reading;
import org.unifiedportal.core.vault.Sheet;
import org.unifiedportal.war.page.BlockHtml;
import org.unifiedportal.war.page.Frame;
import org.unifiedportal.war.page.Numbers;
import org.unifiedportal.war.page.Papers;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.Stores;

/** Puts the page of one file together for one reader. */
record TwinShowing(Stores stores, Reader reader, Document document) {

  /** The page of what is asked for; empty when the file has no such part. */
  Optional<TwinPage> page(Frame frame, Downloads.Found.Ready ready, TwinDemand demand) {
    FileFacts facts = ready.kept().facts();
    List<DocumentPage.FileLink> file = link(ready);
    List<Leaf.Head> leaves = papers().files().leaves(facts.hash());
    if (leaves.isEmpty()) {
      boolean plain = demand.query().isEmpty();
      String why = reader.say(why(facts));
      return plain ? Optional.of(without(frame, file, why)) : Optional.empty();
    }
    Shown shown = new Shown(frame, file, ready.file(), leaves);
    return papers()
        .files()
        .leaf(facts.hash(), demand.part())
        .flatMap(leaf -> page(shown, leaf, demand));
  }

  private Papers papers() {
    return stores.papers();
  }

  /** The words that say why nothing is shown. */
  static String why(FileFacts facts) {
    boolean isRead = facts.reading() == Reading.READ;
    return isRead ? "twin.read.empty" : "twin." + facts.toldReading();
  }

  /** What of the page is the same for all parts of the file. */
  private record Shown(
      Frame frame, List<DocumentPage.FileLink> links, DocumentFile file, List<Leaf.Head> leaves) {}

  private List<DocumentPage.FileLink> link(Downloads.Found.Ready ready) {
    DocumentEdition edition = ready.edition();
    FileHash hash = ready.file().hash();
    return new FileLinks(papers(), reader)
            .of(
                edition,
                file -> DocumentAddresses.editionPath(document.id(), edition.number(), file))
            .stream()
            .filter(one -> one.sha256().equals(hash.value()))
            .limit(1)
            .toList();
  }

  private Optional<TwinPage> page(Shown shown, Leaf leaf, TwinDemand demand) {
    return switch (leaf.kind()) {
      case TEXT -> text(shown, leaf, demand);
      case SHEET -> sheet(shown, leaf, demand);
    };
  }

  private Optional<TwinPage> text(Shown shown, Leaf leaf, TwinDemand demand) {
    boolean asked = demand.page() == 1 && demand.sort().column() == 0;
    int parts = shown.leaves().size();
    TwinPage.Pager pager =
        parts == 1
            ? TwinPage.Pager.NONE
            : new TwinPage.Pager(
                reader.say("twin.part", demand.part(), parts),
                List.of(),
                demand.part() > 1 ? address(shown, demand.part(demand.part() - 1)) : "",
                demand.part() < parts ? address(shown, demand.part(demand.part() + 1)) : "");
    String body = Numbers.unparted(BlockHtml.of(blocks(leaf), reader));
    return asked ? Optional.of(page(shown, body, List.of(), pager)) : Optional.empty();
  }

  private static List<Block> blocks(Leaf leaf) {
    try {
      return BlockJson.readStored(BlockJson.mapper().readTree(leaf.body()));
    } catch (JsonProcessingException damaged) {
      throw new IllegalStateException("a leaf that is no JSON", damaged);
    }
  }

  private Optional<TwinPage> sheet(Shown shown, Leaf leaf, TwinDemand demand) {
    Sheet sheet = Sheet.of(leaf.body());
    Language language = shown.file().language();
    SheetPart part = SheetPart.of(sheet, demand.sort(), demand.page());
    boolean there = !part.rows().isEmpty() && demand.sort().column() <= sheet.head().size();
    return there
        ? Optional.of(sheet(shown, new SheetShowing(reader, leaf, sheet, part), demand))
        : Optional.empty();
  }

  private TwinPage sheet(Shown shown, SheetShowing showing, TwinDemand demand) {
    SheetView view = showing.view(sort -> address(shown, demand.sorted(sort)), demand.sort());
    SheetPart part = showing.part();
    TwinPage.Pager pager =
        new TwinPage.Pager(
            "",
            shown.leaves().size() > 1 ? tabs(shown, demand) : List.of(),
            demand.page() > 1 ? address(shown, demand.page(demand.page() - 1)) : "",
            part.isLast() ? "" : address(shown, demand.page(demand.page() + 1)));
    return page(shown, "", List.of(view), pager);
  }

  private List<TwinPage.Tab> tabs(Shown shown, TwinDemand demand) {
    return shown.leaves().stream()
        .map(leaf ->
            new TwinPage.Tab(
                address(shown, demand.part(leaf.place())),
                leaf.name().isEmpty() ? reader.say("twin.sheet", leaf.place()) : leaf.name(),
                leaf.place() == demand.part()))
        .toList();
  }

  private String address(Shown shown, TwinDemand demand) {
    return reader.to(shown.frame().head().path()) + demand.query();
  }

  /** A page that only says why there is nothing to read. */
  TwinPage without(Frame frame, List<DocumentPage.FileLink> file, String why) {
    return new TwinPage(
        frame, paper(), heading(), address(), file, "", why, "", List.of(), TwinPage.Pager.NONE);
  }

  private TwinPage page(Shown shown, String body, List<SheetView> sheet, TwinPage.Pager pager) {
    String lang = reader.lang(shown.file().language());
    return new TwinPage(
        shown.frame(), paper(), heading(), address(), shown.links(), lang, "", body, sheet, pager);
  }

  private String paper() {
    return reader.say("paper." + document.card().kind().key());
  }

  private DocumentPage.Heading heading() {
    return new Headings(stores, reader).of(document, papers().documents().linksTo(document.id()));
  }

  private String address() {
    return reader.to(document.live().orElseThrow().path().value());
  }
}
