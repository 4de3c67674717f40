-- What agencies let others run for them, and which publications are run by an office.

create table delegation (
  id varchar(36) primary key,
  giver_id varchar(36) not null references agency (id),
  office_id varchar(36) not null references agency (id),
  kinds varchar(300) not null,
  from_day date not null,
  until_day date not null,
  may_publish boolean not null,
  ended_at timestamp with time zone
);
create index delegation_giver on delegation (giver_id, until_day);
create index delegation_office on delegation (office_id, until_day);

create table publication_office (
  publication_id varchar(36) primary key references publication (id),
  office_id varchar(36) not null references agency (id),
  noted_at timestamp with time zone not null
);
create index publication_office_office on publication_office (office_id, noted_at, publication_id);
