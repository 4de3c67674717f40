package org.unifiedportal.war.tuning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.tuning.SynonymSet;
import org.unifiedportal.core.tuning.Tuning;
import org.unifiedportal.core.tuning.TuningId;
import org.unifiedportal.core.tuning.TuningStore;
import org.unifiedportal.search.query.Guidance;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.page.Reader;

/** Synonyms: those that were kept, then those that come with the program. */
record SynonymKind(TuningStore store, Tuning tuning, LiveTuning live)
    implements TunedKind<SynonymSet> {
  static final String PATH = "console/search/synonyms";

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public String words() {
    return "synonyms.";
  }

  @Override
  public List<SynonymSet> all() {
    Map<TuningId, SynonymSet> all = new LinkedHashMap<>();
    store.synonyms().forEach(set -> all.put(set.id(), set));
    StartSet.all().forEach(set -> all.putIfAbsent(set.id(), set));
    return new ArrayList<>(all.values());
  }

  @Override
  public Optional<SynonymSet> find(TuningId id) {
    return store.findSynonyms(id).or(() -> StartSet.find(id));
  }

  @Override
  public SynonymSet begin(Optional<AgencyId> agency) {
    return new SynonymSet(TuningId.random(), agency, Map.of(), true, 0);
  }

  @Override
  public SynonymSet typed(SynonymSet known, Form form) {
    Map<Language, List<String>> words = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      words.put(language, TypedLines.read(form.text(language.tag())));
    }
    return new SynonymSet(known.id(), known.agency(), words, known.isActive(), known.version());
  }

  @Override
  public SynonymSet switched(SynonymSet known, boolean active) {
    return new SynonymSet(known.id(), known.agency(), known.words(), active, known.version());
  }

  @Override
  public void refuseUnfit(SynonymSet wanted) {
    Tuning.refuseUnfit(wanted);
  }

  @Override
  public SynonymSet keep(SynonymSet wanted, Tuning.Tuner by) {
    return tuning.keep(wanted, by);
  }

  @Override
  public Guidance guidance(SynonymSet wanted) {
    return live.with(wanted);
  }

  @Override
  public List<FormField> fields(SynonymSet known, Reader reader) {
    String near = StartSet.isNear(known) ? " " + reader.say("synonyms.near.how") : "";
    return Stream.of(Language.values())
        .map(language ->
            FormField.may(FormField.Look.WORDS, language.tag(), language.ownName())
                .hinted(reader.say("tuning.lines") + (known.in(language).isEmpty() ? "" : near))
                .with(TypedLines.of(known.in(language)))
                .in(reader.lang(language)))
        .toList();
  }

  @Override
  public String title(SynonymSet known, Reader reader) {
    return Stream.of(Language.values())
        .flatMap(language -> known.in(language).stream())
        .collect(Collectors.joining(" · "));
  }

  @Override
  public String note(SynonymSet known, Reader reader) {
    return StartSet.isNear(known) ? reader.say("synonyms.near") : "";
  }

  @Override
  public String example(SynonymSet known, Reader reader) {
    return Stream.concat(Stream.of(reader.language()), Stream.of(Language.values()))
        .flatMap(language -> known.in(language).stream())
        .findFirst()
        .orElse("");
  }
}
