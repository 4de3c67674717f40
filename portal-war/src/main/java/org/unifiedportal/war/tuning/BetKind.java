package org.unifiedportal.war.tuning;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.tuning.BestBet;
import org.unifiedportal.core.tuning.Tuning;
import org.unifiedportal.core.tuning.TuningId;
import org.unifiedportal.core.tuning.TuningStore;
import org.unifiedportal.search.query.Guidance;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.page.Reader;

/** Best bets: questions, and the addresses of the pages that stand first for them. */
record BetKind(TuningStore store, Tuning tuning, LiveTuning live, PageAddresses pages)
    implements TunedKind<BestBet> {
  static final String PATH = "console/search/bets";
  private static final String QUESTIONS = "questions";
  private static final String RESULTS = "results";

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public String words() {
    return "bets.";
  }

  @Override
  public List<BestBet> all() {
    return store.bets();
  }

  @Override
  public Optional<BestBet> find(TuningId id) {
    return store.findBet(id);
  }

  @Override
  public BestBet begin(Optional<AgencyId> agency) {
    return new BestBet(TuningId.random(), agency, List.of(), List.of(), true, 0);
  }

  @Override
  public BestBet typed(BestBet known, Form form) {
    List<UUID> results = pages.read(TypedLines.read(form.text(RESULTS)), "/" + RESULTS);
    return new BestBet(
        known.id(),
        known.agency(),
        TypedLines.read(form.text(QUESTIONS)),
        results,
        known.isActive(),
        known.version());
  }

  @Override
  public BestBet switched(BestBet known, boolean active) {
    return new BestBet(
        known.id(), known.agency(), known.questions(), known.results(), active, known.version());
  }

  @Override
  public void refuseUnfit(BestBet wanted) {
    Tuning.refuseUnfit(wanted);
  }

  @Override
  public BestBet keep(BestBet wanted, Tuning.Tuner by) {
    return tuning.keep(wanted, by);
  }

  @Override
  public Guidance guidance(BestBet wanted) {
    return live.with(wanted);
  }

  @Override
  public List<FormField> fields(BestBet known, Reader reader) {
    return List.of(
        FormField.must(FormField.Look.WORDS, QUESTIONS, reader.say("bets.questions"))
            .hinted(reader.say("bets.questions.how"))
            .with(TypedLines.of(known.questions())),
        FormField.must(FormField.Look.WORDS, RESULTS, reader.say("bets.results"))
            .hinted(reader.say("bets.results.how"))
            .with(TypedLines.of(pages.of(known.results(), reader))));
  }

  @Override
  public String title(BestBet known, Reader reader) {
    return String.join(" · ", known.questions())
        + " → "
        + String.join(" · ", pages.of(known.results(), reader));
  }

  @Override
  public String example(BestBet known, Reader reader) {
    return known.questions().stream().findFirst().orElse("");
  }
}
