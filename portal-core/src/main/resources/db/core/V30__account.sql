-- People who sign in: accounts, duties, sessions, invitations, and tries to log in.

create table account (
  id varchar(36) primary key,
  login varchar(100) unique,
  name varchar(200) not null,
  language varchar(2) not null,
  state varchar(12) not null,
  password_hash varchar(300),
  second_factor varchar(100),
  last_step bigint not null
);

create table account_duty (
  id varchar(120) primary key,
  account_id varchar(36) not null references account (id),
  role_key varchar(40) not null,
  agency_id varchar(36) references agency (id)
);
create index account_duty_account on account_duty (account_id);
create index account_duty_agency on account_duty (agency_id, account_id);

create table account_session (
  id varchar(36) primary key,
  account_id varchar(36) not null references account (id),
  secret_hash varchar(64) not null unique,
  started_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  confirmed boolean not null,
  pending_factor varchar(100),
  address varchar(100) not null,
  device varchar(200) not null
);
create index account_session_account on account_session (account_id, started_at);
create index account_session_seen on account_session (seen_at);

create table invitation (
  id varchar(36) primary key,
  account_id varchar(36) not null references account (id),
  secret_hash varchar(64) not null unique,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone
);
create index invitation_account on invitation (account_id);

create table log_in_try (
  id varchar(200) primary key,
  moments varchar not null,
  last_at timestamp with time zone not null
);
create index log_in_try_last on log_in_try (last_at);
