-- What live publications still owe in a language: a text that is missing, or one that others have left
-- behind; and the day a problem is promised to be solved, for the calendar.

create table text_gap (
  id varchar(40) primary key,
  publication_id varchar(36) not null references publication (id),
  agency_id varchar(36) not null,
  language varchar(2) not null,
  missing boolean not null,
  since timestamp with time zone not null,
  promised date,
  live boolean not null
);
create index text_gap_agency on text_gap (agency_id, live, since, id);
create index text_gap_promised on text_gap (agency_id, live, promised, id);

-- Texts that are behind are told from the next correction on; those missing are known at once.
insert into text_gap (id, publication_id, agency_id, language, missing, since, live)
select p.id || '#ru', p.id, p.agency_id, 'ru', true, p.published_at, true
from publication p join edition e on e.publication_id = p.id and e.edition_number = p.live_edition
where p.standing = 'live' and e.head not like '%"ru":{"title":%';

insert into text_gap (id, publication_id, agency_id, language, missing, since, live)
select p.id || '#kk', p.id, p.agency_id, 'kk', true, p.published_at, true
from publication p join edition e on e.publication_id = p.id and e.edition_number = p.live_edition
where p.standing = 'live' and e.head not like '%"kk":{"title":%';

alter table publication add column field_due date;
update publication set field_due =
  (select cast(substring(e.head, position('"due":"' in e.head) + 7, 10) as date) from edition e
    where e.publication_id = publication.id and e.edition_number = publication.live_edition)
where kind = 'problem' and live_edition is not null and exists (select 1 from edition e
  where e.publication_id = publication.id and e.edition_number = publication.live_edition
  and e.head like '%"due":"____-__-__"%');
create index publication_due on publication (agency_id, field_due, id);
