package org.unifiedportal.war.writing;

import java.util.ArrayList;
import java.util.List;
import org.unifiedportal.core.picture.Alt;
import org.unifiedportal.core.picture.Picture;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.FormField.Choice;
import org.unifiedportal.war.console.FormField.Look;
import org.unifiedportal.war.page.Reader;

/** Asks beside a picture what its library doesn't tell of it. */
record PictureAsking(Picture picture, Piece piece, SheetFields form) {
  List<FormField> at(String base, Language language) {
    Reader reader = form.reader();
    Piece.Told told = piece.told();
    List<FormField> asked = new ArrayList<>();
    asked.add(
        FormField.must(Look.WORDS, base + ".alt", reader.say("picture.alt." + language.tag()))
            .hinted(reader.say("picture.alt.here") + " " + reader.say("picture.alt.hint"))
            .with(told.alt())
            .in(language.tag())
            .held(form.complaints()));
    if (picture.description().alt() instanceof Alt.Unchosen) {
      Choice decorates =
          new Choice("yes", reader.say("picture.decorative.box"), told.isDecorative());
      asked.add(
          FormField.may(Look.BOXES, base + ".decorative", reader.say("picture.decorative"))
              .of(List.of(decorates)));
    }
    if (picture.description().credit().isBlank()) {
      asked.add(
          FormField.must(Look.LINE, base + ".credit", reader.say("picture.credit"))
              .hinted(reader.say("picture.credit.hint"))
              .with(told.credit())
              .held(form.complaints()));
    }
    return asked;
  }
}
