-- What editors set for the search: synonyms and best bets; without an agency they hold everywhere.

create table synonym_set (
  id varchar(36) not null primary key,
  agency_id varchar(36),
  kazakh varchar(1200) not null,
  russian varchar(1200) not null,
  english varchar(1200) not null,
  active boolean not null,
  version bigint not null,
  changed_at timestamp with time zone not null,
  changed_by varchar(200) not null
);

create table best_bet (
  id varchar(36) not null primary key,
  agency_id varchar(36),
  questions varchar(1200) not null,
  results varchar(400) not null,
  active boolean not null,
  version bigint not null,
  changed_at timestamp with time zone not null,
  changed_by varchar(200) not null
);
