-- Who made each token and when, on which day it was used last, and that it was ended before its time.

alter table api_token add column issued_at timestamp with time zone;
alter table api_token add column issued_by varchar(200);
alter table api_token add column used_on date;
alter table api_token add column ended_at timestamp with time zone;

update api_token set
  issued_at = (select e.happened_at from journal_entry e
    where e.subject = api_token.id and e.event_type = 'TokenIssued'),
  issued_by = (select e.actor from journal_entry e
    where e.subject = api_token.id and e.event_type = 'TokenIssued');

alter table api_token alter column issued_at set not null;
alter table api_token alter column issued_by set not null;
create index api_token_agency on api_token (agency_id, issued_at, id);
