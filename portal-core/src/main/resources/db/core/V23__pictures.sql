-- The library of pictures: what is told of each, and the cuts of them that pages show.

create table picture (
  id varchar(36) primary key,
  agency_id varchar(36) not null,
  hash varchar(64) not null,
  file_name varchar(200) not null,
  format varchar(10) not null,
  head_width int not null,
  head_height int not null,
  orientation int not null,
  alt_kind varchar(12) not null,
  alt_kk varchar(500),
  alt_ru varchar(500),
  alt_en varchar(500),
  credit varchar(200) not null,
  licence varchar(20) not null,
  crop_left int not null,
  crop_top int not null,
  crop_width int not null,
  crop_height int not null,
  focus varchar(12) not null,
  cut varchar(32) not null,
  sought varchar(2400) not null,
  version bigint not null,
  added_at timestamp with time zone not null,
  added_by varchar(200) not null
);
create unique index picture_file on picture (agency_id, hash);
create index picture_library on picture (agency_id, added_at, id);

create table picture_cut (
  cut varchar(32) primary key,
  hash varchar(64) not null,
  format varchar(10) not null,
  orientation int not null,
  crop_left int not null,
  crop_top int not null,
  crop_width int not null,
  crop_height int not null,
  state varchar(12) not null,
  asked_at timestamp with time zone not null
);
create index picture_cut_state on picture_cut (state, asked_at);
