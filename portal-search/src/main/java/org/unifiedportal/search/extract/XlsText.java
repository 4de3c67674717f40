package org.unifiedportal.search.extract;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Reads XLS (Excel 97 to 2003, [MS-XLS]) sheet by sheet; formulas by their last result. */
final class XlsText {
  private static final int MOST = 40;

  private final Outline outline;

  private XlsText(ExtractLimits limits) {
    this.outline = new Outline(limits);
  }

  static Contents read(Path file, ExtractLimits limits) throws IOException {
    return OldPack.read(file, pack -> new XlsText(limits).read(pack));
  }

  private Contents read(POIFSFileSystem pack) throws IOException {
    try (HSSFWorkbook book = new HSSFWorkbook(pack, false)) {
      for (Sheet sheet : book) {
        SheetDraft draft = draft(sheet, first(book));
        if (!draft.isEmpty() && outline.sheets().size() < MOST) {
          outline.sheet(sheet.getSheetName(), draft.finish());
        }
      }
      return Contents.of(outline, OptionalInt.of(book.getNumberOfSheets()), OldTitle.of(book));
    }
  }

  private static LocalDate first(HSSFWorkbook book) {
    return book.getInternalWorkbook().isUsing1904DateWindowing()
        ? XlsxDays.FROM_1904
        : XlsxDays.FROM_1900;
  }

  private static SheetDraft draft(Sheet sheet, LocalDate first) {
    SheetDraft draft = new SheetDraft();
    for (Row row : sheet) {
      for (Cell cell : row) {
        draft.cell(cell.getColumnIndex(), words(cell, first));
      }
      draft.endRow();
    }
    return draft;
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
    MomentForm form = MomentForm.of(cell.getCellStyle().getDataFormatString());
    return form.takes(value) ? form.words(value, first) : XlsxDays.plain(value);
  }
}
