package org.unifiedportal.war.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.unifiedportal.core.picture.PictureLicence;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.FormField.Choice;
import org.unifiedportal.war.console.FormField.Look;
import org.unifiedportal.war.page.Reader;

/** Asks what is told of a picture, filled in from what was typed. */
record PictureFields(PictureSheet sheet, Complaints complaints, Reader reader) {
  List<FormField> all() {
    List<FormField> fields = new ArrayList<>();
    for (Language language : Language.values()) {
      FormField alt =
          field(Look.WORDS, PictureSheet.alt(language), "picture.alt." + language.tag());
      fields.add(
          language == Language.KK
              ? alt.hinted(reader.say("picture.alt.hint")).in(language.tag())
              : alt.in(language.tag()));
    }
    Choice decorates =
        new Choice("yes", reader.say("picture.decorative.box"), sheet.isDecorative());
    fields.add(field(Look.BOXES, "decorative", "picture.decorative").of(List.of(decorates)));
    fields.addAll(common());
    return fields;
  }

  /** What may be the same for several pictures. */
  List<FormField> common() {
    return List.of(
        FormField.must(Look.LINE, "credit", reader.say("picture.credit"))
            .hinted(reader.say("picture.credit.hint"))
            .with(sheet.text("credit"))
            .held(complaints),
        FormField.must(Look.CHOICE, "licence", reader.say("picture.licence")).of(licences()));
  }

  private FormField field(Look look, String name, String words) {
    return FormField.may(look, name, reader.say(words)).with(sheet.text(name)).held(complaints);
  }

  private List<Choice> licences() {
    return Stream.of(PictureLicence.values())
        .map(one ->
            new Choice(
                one.key(),
                reader.say("picture.licence." + one.key() + ".long"),
                one == sheet.licence()))
        .toList();
  }
}
