package org.unifiedportal.war.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.FoundAgency;
import org.unifiedportal.core.agency.FoundingAgencies;
import org.unifiedportal.core.agency.IssueToken;
import org.unifiedportal.core.agency.IssuingTokens;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.agency.TokenSecret;
import org.unifiedportal.war.load.AgencyRow;

/** Founds the demo's agencies and gives their officers tokens. */
@Dependent
public class DemoAgencies {
  private static final Duration A_YEAR = Duration.ofDays(365);

  private final FoundingAgencies founding;
  private final IssuingTokens issuing;
  private final DemoPeople people;

  /** The commands that found agencies, issue tokens and open accounts. */
  @Inject
  public DemoAgencies(FoundingAgencies founding, IssuingTokens issuing, DemoPeople people) {
    this.founding = founding;
    this.issuing = issuing;
    this.people = people;
  }

  /** The founded agencies by their key; parents stand before their children in the file. */
  Map<String, Agency> found(DemoResources resources, DemoOfficers officers) {
    Map<String, Agency> founded = new LinkedHashMap<>();
    List<AgencyRow> rows = resources.rows("agencies.yaml", new TypeReference<>() {});
    for (AgencyRow row : rows) {
      FoundAgency command = row.command(key -> Optional.ofNullable(founded.get(key)));
      founded.put(row.key(), founding.found(command, officers.publisher(row.key())));
    }
    return founded;
  }

  /** Issues a token to each officer and writes them down for those who try the demo. */
  void writeAccounts(Path home, Map<String, Agency> founded, DemoOfficers officers) {
    List<DemoAccounts.Account> accounts = new ArrayList<>();
    for (DemoOfficers.Officer officer : officers.all()) {
      accounts.add(new DemoAccounts.Account(officer, token(founded, officer)));
    }
    new DemoAccounts(accounts, people.open(founded)).write(home);
  }

  private TokenSecret token(Map<String, Agency> founded, DemoOfficers.Officer officer) {
    Agency agency = founded.get(officer.agency());
    return issuing.issue(
        new IssueToken(agency.id(), officer.name(), Scope.OF_PROGRAMS, A_YEAR), officer.actor());
  }
}
