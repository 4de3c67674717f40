package org.unifiedportal.war.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unifiedportal.core.text.Language;

/** A button that changes the sheet and saves nothing: {@code up kk 2}, {@code add kk list}. */
record Edit(String what, Language language, String on) {
  private static final Pattern FORM =
      Pattern.compile("(up|down|remove|add) (kk|ru|en) ([a-z0-9]+)");

  static Optional<Edit> find(String button) {
    Matcher edit = FORM.matcher(button);
    return edit.matches()
        ? Optional.of(new Edit(edit.group(1), Language.of(edit.group(2)), edit.group(3)))
        : Optional.empty();
  }

  Sheet apply(Sheet sheet) {
    List<Piece> pieces = new ArrayList<>(sheet.pieces(language));
    if (what.equals("add") && Piece.KINDS.contains(on)) {
      pieces.add(new Piece(on, ""));
    } else if (on.matches("[0-9]{1,3}") && Integer.parseInt(on) < pieces.size()) {
      move(pieces, Integer.parseInt(on));
    }
    return sheet.with(language, pieces);
  }

  private void move(List<Piece> pieces, int at) {
    Piece piece = pieces.remove(at);
    switch (what) {
      case "up" -> pieces.add(Math.max(at - 1, 0), piece);
      case "down" -> pieces.add(Math.min(at + 1, pieces.size()), piece);
      default -> {
        // Removed.
      }
    }
  }
}
