package org.unifiedportal.war.profile;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.ChooseLanguages;
import org.unifiedportal.core.agency.English;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.FormField.Choice;
import org.unifiedportal.war.console.FormField.Look;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Tab;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.page.Reader;

/** The form that chooses the languages of an agency, and what was chosen in it. */
@Dependent
public class LanguagesForms {
  private static final String ENGLISH = "english";
  private static final String VERSION = "version";

  private final ProfileForms profiles;
  private final Reception reception;

  /** Tells agencies by the forms of their names. */
  @Inject
  public LanguagesForms(ProfileForms profiles, Reception reception) {
    this.profiles = profiles;
    this.reception = reception;
  }

  /** The form as the agency stands now; after a stale decision it is made from that. */
  LanguagesScreen screen(
      Agency agency, Complaints complaints, boolean isDone, Visitor.Signed visitor) {
    Reader reader = visitor.reader();
    String path = ProfilesResource.PATH + "/" + agency.id();
    return new LanguagesScreen(
        new ConsoleFrame(
            reception.site(),
            visitor,
            Tab.MORE,
            path + "/languages",
            reader.say("languages.title")),
        complaints.status() == 412
            ? new Complaints(412, reader.say("profile.stale"), List.of())
            : complaints,
        reader.shown(agency.shortName()).words() + " · " + profiles.facts(agency, reader),
        Long.toString(agency.version()),
        isDone,
        Stream.of(Language.KK, Language.RU).map(language -> duty(language, reader)).toList(),
        agency.isOpen() ? fields(agency, complaints, reader) : List.of(),
        Stream.of(English.values()).map(english -> meaning(english, reader)).toList(),
        reader.to(path));
  }

  private static LanguagesScreen.Told duty(Language language, Reader reader) {
    return new LanguagesScreen.Told(
        language.ownName(), language.tag(), reader.say("languages.law." + language.tag()));
  }

  private static LanguagesScreen.Told meaning(English english, Reader reader) {
    String key = "english." + english.key();
    return new LanguagesScreen.Told(reader.say(key), "", reader.say(key + ".means"));
  }

  private static List<FormField> fields(Agency agency, Complaints complaints, Reader reader) {
    List<Choice> choices =
        Stream.of(English.values())
            .map(one ->
                new Choice(one.key(), reader.say("english." + one.key()), one == agency.english()))
            .toList();
    return List.of(
        FormField.must(Look.CHOICE, ENGLISH, reader.say("languages.english"))
            .of(choices)
            .held(complaints));
  }

  /** What was chosen as a command; refuses what is no choice. */
  static ChooseLanguages command(Agency agency, Form form) {
    Optional<English> english = English.find(form.text(ENGLISH));
    new Issues().addIf(english.isEmpty(), "/" + ENGLISH, "issue.field.choice").refuseIfAny();
    String version = form.text(VERSION);
    return new ChooseLanguages(
        agency.id(),
        version.matches("[0-9]{1,18}") ? Long.parseLong(version) : 0,
        english.orElseThrow());
  }
}
