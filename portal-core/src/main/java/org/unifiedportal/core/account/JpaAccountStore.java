package org.unifiedportal.core.account;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Duty;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.JpaDatabase;

/** Accounts, duties and credentials in tables. */
final class JpaAccountStore implements AccountStore, CredentialStore {
  private static final String OF_AGENCIES =
      "select a from JpaAccountRow a where (a.name > :name or (a.name = :name and a.id > :id))"
          + " and exists (select d from JpaDutyRow d"
          + " where d.account = a.id and d.agency in :agencies) order by a.name, a.id";

  private final Database database;

  JpaAccountStore(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Account> find(AccountId id) {
    return in(entities ->
        Optional.ofNullable(entities.find(JpaAccountRow.class, id.toString()))
            .map(row -> account(entities, row)));
  }

  @Override
  public Optional<Account> lock(AccountId id) {
    return in(entities -> locked(entities, id).map(row -> account(entities, row)));
  }

  @Override
  public Optional<Account> findByLogin(String login) {
    return in(entities ->
        entities
            .createQuery(
                "select a from JpaAccountRow a where a.login = :login", JpaAccountRow.class)
            .setParameter("login", login)
            .getResultStream()
            .findFirst()
            .map(row -> account(entities, row)));
  }

  @Override
  public List<Account> list(Set<AgencyId> agencies, Optional<AccountId> after, int limit) {
    if (agencies.isEmpty()) {
      return List.of();
    }
    Optional<Account> place = after.flatMap(this::find);
    return in(entities ->
        accounts(
            entities,
            entities
                .createQuery(OF_AGENCIES, JpaAccountRow.class)
                .setParameter("name", place.map(Account::name).orElse(""))
                .setParameter("id", place.map(Account::id).map(AccountId::toString).orElse(""))
                .setParameter("agencies", agencies.stream().map(AgencyId::toString).toList())
                .setMaxResults(limit)
                .getResultList()));
  }

  @Override
  public List<Account> portalAdministrators() {
    return in(entities ->
        accounts(
            entities,
            entities
                .createQuery(
                    "select a from JpaAccountRow a, JpaDutyRow d"
                        + " where d.account = a.id and d.agency is null order by a.name, a.id",
                    JpaAccountRow.class)
                .getResultList()));
  }

  @Override
  public void add(Account account) {
    in(entities -> {
      JpaAccountRow row = new JpaAccountRow();
      row.write(account);
      entities.persist(row);
      entities.flush();
      account.duties().forEach(duty -> entities.persist(JpaDutyRow.of(account.id(), duty)));
      return row;
    });
  }

  @Override
  public void save(Account account) {
    in(entities -> {
      JpaAccountRow row = entities.find(JpaAccountRow.class, account.id().toString());
      row.write(account);
      Map<String, JpaDutyRow> wanted = new LinkedHashMap<>();
      for (Duty duty : account.duties()) {
        JpaDutyRow held = JpaDutyRow.of(account.id(), duty);
        wanted.put(held.id, held);
      }
      duties(entities, account.id().toString())
          .filter(held -> wanted.remove(held.id) == null)
          .forEach(entities::remove);
      wanted.values().forEach(entities::persist);
      entities.flush();
      return row;
    });
  }

  @Override
  public Credentials lockCredentials(AccountId id) {
    return in(entities -> locked(entities, id).orElseThrow().toCredentials());
  }

  @Override
  public void save(AccountId id, Credentials credentials) {
    in(entities -> {
      JpaAccountRow row = entities.find(JpaAccountRow.class, id.toString());
      row.write(credentials);
      return row;
    });
  }

  private static Optional<JpaAccountRow> locked(EntityManager entities, AccountId id) {
    return Optional.ofNullable(
        entities.find(JpaAccountRow.class, id.toString(), LockModeType.PESSIMISTIC_WRITE));
  }

  private static Account account(EntityManager entities, JpaAccountRow row) {
    return row.toAccount(duties(entities, row.id).map(JpaDutyRow::toDuty).toList());
  }

  private static Stream<JpaDutyRow> duties(EntityManager entities, String account) {
    return entities
        .createQuery(
            "select d from JpaDutyRow d where d.account = :account order by d.id", JpaDutyRow.class)
        .setParameter("account", account)
        .getResultList()
        .stream();
  }

  /** The duties of a page of people are read in one query. */
  private static List<Account> accounts(EntityManager entities, List<JpaAccountRow> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<String, List<Duty>> duties =
        entities
            .createQuery(
                "select d from JpaDutyRow d where d.account in :accounts order by d.id",
                JpaDutyRow.class)
            .setParameter("accounts", rows.stream().map(row -> row.id).toList())
            .getResultStream()
            .collect(
                Collectors.groupingBy(
                    held -> held.account,
                    Collectors.mapping(JpaDutyRow::toDuty, Collectors.toList())));
    return rows.stream().map(row -> row.toAccount(duties.getOrDefault(row.id, List.of()))).toList();
  }

  private <T> T in(Function<EntityManager, T> work) {
    return JpaDatabase.in(database, work);
  }
}
