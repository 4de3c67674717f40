package org.unifiedportal.search.extract;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.poi.hssf.record.NoteRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordBase;
import org.apache.poi.hssf.record.TextObjectRecord;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.unifiedportal.core.vault.Flaw;

/** Reads XLS (Excel 97 to 2003, [MS-XLS]) sheet by sheet; formulas by their last result. */
final class XlsText {
  private static final int MOST = 40;

  /** The record of a sheet of which a filter shows a part ([MS-XLS] 2.4.130). */
  private static final int FILTER_MODE = 0x9B;

  private static final int COLUMNS = 256;

  private final Outline outline;
  private final Set<Flaw> left = EnumSet.noneOf(Flaw.class);

  private XlsText(ExtractLimits limits) {
    this.outline = new Outline(limits);
  }

  static Contents read(Path file, ExtractLimits limits) throws IOException {
    return OldPack.read(file, pack -> new XlsText(limits).read(pack));
  }

  private Contents read(POIFSFileSystem pack) throws IOException {
    try (HSSFWorkbook book = new HSSFWorkbook(pack, false)) {
      int shown = 0;
      for (int at = 0; at < book.getNumberOfSheets(); at++) {
        HSSFSheet sheet = book.getSheetAt(at);
        note(sheet);
        if (book.isSheetHidden(at) || book.isSheetVeryHidden(at)) {
          left.add(Flaw.HIDDEN_SHEETS);
          draft(sheet, first(book));
        } else {
          shown++;
          add(sheet, first(book));
        }
      }
      return Contents.of(outline, OptionalInt.of(shown), OldTitle.of(book)).with(left);
    }
  }

  private void note(HSSFSheet sheet) {
    for (RecordBase one : sheet.getSheet().getRecords()) {
      if (one instanceof NoteRecord) {
        left.add(Flaw.REMARKS);
      } else if (one instanceof TextObjectRecord box && box.getStr() != null) {
        outline.aside().tell(box.getStr().getString());
      }
    }
  }

  private void add(HSSFSheet sheet, LocalDate first) {
    SheetDraft draft = draft(sheet, first);
    left.addAll(draft.unseen().found());
    if (!draft.isEmpty() && outline.sheets().size() < MOST) {
      outline.sheet(sheet.getSheetName(), draft.finish());
    }
  }

  private static LocalDate first(HSSFWorkbook book) {
    return book.getInternalWorkbook().isUsing1904DateWindowing()
        ? XlsxDays.FROM_1904
        : XlsxDays.FROM_1900;
  }

  private SheetDraft draft(HSSFSheet sheet, LocalDate first) {
    SheetDraft draft = new SheetDraft(outline.aside());
    learn(sheet, draft.unseen());
    for (Row row : sheet) {
      draft.at(row.getRowNum() + 1);
      draft.unseen().row(SheetUnseen.Cover.of(row.getZeroHeight(), row.getOutlineLevel() > 0));
      for (Cell cell : row) {
        draft.cell(cell.getColumnIndex(), words(cell, first));
      }
      draft.endRow();
    }
    return draft;
  }

  private static void learn(HSSFSheet sheet, SheetUnseen unseen) {
    for (int column = 0; column < COLUMNS; column++) {
      boolean isGrouped = sheet.getColumnOutlineLevel(column) > 0;
      unseen.columns(column, column, SheetUnseen.Cover.of(sheet.isColumnHidden(column), isGrouped));
    }
    for (CellRangeAddress joined : sheet.getMergedRegions()) {
      int columns = joined.getLastColumn() - joined.getFirstColumn() + 1;
      int rows = joined.getLastRow() - joined.getFirstRow() + 1;
      SheetUnseen.Joined over = new SheetUnseen.Joined(Math.max(1, columns), Math.max(1, rows));
      unseen.join(joined.getFirstRow() + 1, joined.getFirstColumn(), over);
    }
    if (sheet.getSheet().getRecords().stream().anyMatch(XlsText::isFilter)) {
      unseen.filter();
    }
  }

  private static boolean isFilter(RecordBase one) {
    return one instanceof Record known && known.getSid() == FILTER_MODE;
  }

  private static String words(Cell cell, LocalDate first) {
    CellType type = cell.getCellType();
    return switch (type == CellType.FORMULA ? cell.getCachedFormulaResultType() : type) {
      case STRING -> cell.getStringCellValue();
      case NUMERIC -> number(cell, first);
      case BOOLEAN -> cell.getBooleanCellValue() ? "✓" : "";
      case BLANK, ERROR, FORMULA, _NONE -> "";
    };
  }

  private static String number(Cell cell, LocalDate first) {
    BigDecimal value = new BigDecimal(Double.toString(cell.getNumericCellValue()));
    String code = cell.getCellStyle().getDataFormatString();
    MomentForm form = MomentForm.of(code);
    return form.takes(value)
        ? form.words(value, first)
        : XlsxDays.padded(code, XlsxDays.plain(value));
  }
}
