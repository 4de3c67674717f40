-- Checks of drafts by colleagues or by guests with a link, remarks on pieces, and what was signed off.

create table check_request (
  id varchar(36) primary key,
  publication_id varchar(36) not null references publication (id),
  agency_id varchar(36) not null references agency (id),
  edition_number int not null,
  fingerprint varchar(64) not null,
  asked_by varchar(200) not null,
  asked_at timestamp with time zone not null,
  checker_id varchar(36) references account (id),
  checker_name varchar(200) not null,
  secret_hash varchar(64) unique,
  code_hash varchar(64),
  session_hash varchar(64),
  expires_at timestamp with time zone not null,
  state varchar(12) not null,
  decided_at timestamp with time zone,
  words varchar
);
create index check_request_publication on check_request (publication_id, asked_at);
create index check_request_checker on check_request (checker_id, state, asked_at);

create table check_remark (
  id varchar(36) primary key,
  check_id varchar(36) not null references check_request (id),
  pointer varchar(200) not null,
  words varchar not null,
  made_by varchar(200) not null,
  made_at timestamp with time zone not null
);
create index check_remark_check on check_remark (check_id, made_at);

create table sign_off (
  id varchar(110) primary key,
  publication_id varchar(36) not null references publication (id),
  fingerprint varchar(64) not null,
  signed_by varchar(200) not null,
  signed_at timestamp with time zone not null
);

create table sign_off_rule (
  agency_id varchar(36) primary key references agency (id)
);
