-- Who set what the portal does by itself: named beside the portal in the journal. Unknown of older ones.

alter table scheduled_act add column set_by varchar(200);

-- Readings of personal data, one row for each reader, what was read, and day: a second look that day is counted into the first.

create table personal_reading (
  id varchar(120) primary key,
  read_on date not null
);
create index personal_reading_day on personal_reading (read_on);
