package org.unifiedportal.war.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.stream.IntStream;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentEdition;
import org.unifiedportal.core.document.DocumentFile;
import org.unifiedportal.core.document.DocumentStanding;
import org.unifiedportal.core.document.Downloads;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.vault.FileFacts;
import org.unifiedportal.core.vault.Leaf;
import org.unifiedportal.core.vault.Sheet;
import org.unifiedportal.war.page.Papers;

/**
 * The tables of a document as a Frictionless Data Package 2.0: where each stands, its checksum, and
 * what its columns hold. Rows and columns are those of the file: where they aren't known, or are
 * other ones than the portal shows, nothing is said of them.
 *
 * @param base the portal's address, without a slash at the end
 */
record DataPackage(Papers papers, String base) {
  /** A table that begins further down is described without its rows. */
  private static final int LOWEST = 1_000;

  private static final String PROFILE = "https://datapackage.org/profiles/2.0/";

  /** The package of a live document; empty when none of its clean files is a table. */
  Optional<ObjectNode> of(Document document, Agency agency) {
    DocumentStanding.Live live = document.live().orElseThrow();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    String path = live.path().value();
    json.put("$schema", PROFILE + "datapackage.json")
        .put("name", path.substring(path.lastIndexOf('/') + 1))
        .put("id", base + "/d/" + document.id())
        .put("title", document.card().title().shown(Language.KK).words())
        .put("homepage", base + "/kk/" + path)
        .put("version", Integer.toString(live.edition()))
        .put("created", live.publishedAt().toString());
    json.putArray("licenses").addObject().put("path", document.card().licence().address());
    ObjectNode publisher = json.putArray("contributors").addObject();
    publisher
        .put("title", agency.name().shown(Language.KK).words())
        .put("path", base + "/kk/" + agency.slug())
        .putArray("roles")
        .add("publisher");
    ArrayNode resources = json.putArray("resources");
    papers.available(document).forEach(found -> add(resources, found));
    return resources.isEmpty() ? Optional.empty() : Optional.of(json);
  }

  private void add(ArrayNode resources, Downloads.Found.Ready found) {
    DocumentFile file = found.file();
    for (Leaf.Head head : papers.files().leaves(file.hash())) {
      if (head.kind() == Leaf.Kind.SHEET) {
        Leaf leaf = papers.files().leaf(file.hash(), head.place()).orElseThrow();
        ObjectNode resource = resources.addObject();
        describe(resource, found.edition(), file, found.kept().facts());
        if (head.place() > 1) {
          resource.put("name", resource.get("name").asText() + "-" + head.place());
        }
        describe(resource, leaf.name(), Sheet.of(leaf.body()));
      }
    }
  }

  private void describe(
      ObjectNode resource, DocumentEdition edition, DocumentFile file, FileFacts facts) {
    String address = DocumentAddresses.editionPath(edition.document(), edition.number(), file);
    resource
        .put("name", file.language().tag() + "-" + file.format().key())
        .put("type", "table")
        .put("path", base + address)
        .put("format", file.format().key())
        .put("mediatype", file.format().mediaType())
        .put("bytes", facts.size())
        .put("hash", "sha256:" + facts.hash().value());
  }

  private static void describe(ObjectNode resource, String name, Sheet sheet) {
    ObjectNode dialect = resource.putObject("dialect");
    if (!sheet.written().encoding().isEmpty()) {
      resource.put("encoding", sheet.written().encoding());
      dialect.put("delimiter", sheet.written().sign());
    } else if (!name.isEmpty()) {
      dialect.put("sheetName", name);
    }
    Sheet.Place place = sheet.place();
    boolean known = place.firstRow() > 0 && place.firstRow() <= LOWEST;
    if (known) {
      head(dialect, place);
    }
    if (known && place.headRows().size() < 2 && place.firstColumn() == 0) {
      schema(resource.putObject("schema"), sheet);
    }
  }

  /** Rows are those of the file itself. */
  private static void head(ObjectNode dialect, Sheet.Place place) {
    dialect.put("header", !place.headRows().isEmpty());
    if (!place.headRows().isEmpty()) {
      place.headRows().forEach(dialect.putArray("headerRows")::add);
    } else if (place.firstRow() > 1) {
      IntStream.range(1, place.firstRow()).forEach(dialect.putArray("commentRows")::add);
    }
  }

  private static void schema(ObjectNode schema, Sheet sheet) {
    schema.put("$schema", PROFILE + "tableschema.json");
    ArrayNode fields = schema.putArray("fields");
    for (int column = 0; column < sheet.head().size(); column++) {
      ColumnType.of(sheet, column).write(fields.addObject());
    }
    schema.putArray("missingValues").add("");
  }
}
