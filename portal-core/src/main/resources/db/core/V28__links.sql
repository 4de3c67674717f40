-- The links of publications: what answered behind each, and where it stands.

create table link_check (
  link varchar(64) primary key,
  address varchar(2000) not null,
  verdict varchar(10) not null,
  status int,
  why varchar(20),
  failures int not null,
  checked_at timestamp with time zone,
  due_at timestamp with time zone not null
);
create index link_check_due on link_check (due_at, link);

create table link_use (
  id varchar(101) primary key,
  publication_id varchar(36) not null,
  agency_id varchar(36) not null,
  link varchar(64) not null,
  live boolean not null,
  dead_at timestamp with time zone
);
create index link_use_publication on link_use (publication_id);
create index link_use_link on link_use (link);
create index link_use_dead on link_use (agency_id, dead_at);

create table link_position (
  id int primary key,
  cursor_number bigint not null
);
insert into link_position (id, cursor_number) values (1, 0);
