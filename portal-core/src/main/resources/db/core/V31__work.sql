-- What an officer's first screen asks: whose draft lies where since when, and which acts are an agency's.

alter table publication add column draft_by varchar(200);
alter table publication add column draft_at timestamp with time zone;
update publication set
  draft_by = (select e.author from edition e where e.publication_id = publication.id
    and e.edition_number = publication.latest_edition and e.released_at is null),
  draft_at = (select e.saved_at from edition e where e.publication_id = publication.id
    and e.edition_number = publication.latest_edition and e.released_at is null)
where standing <> 'withdrawn';
create index publication_draft on publication (agency_id, draft_at, id);
create index publication_draft_by on publication (agency_id, draft_by, draft_at, id);
create index publication_own_kind on publication (agency_id, kind, changed_at, id);

alter table scheduled_act add column agency_id varchar(36);
update scheduled_act set agency_id =
  (select p.agency_id from publication p where p.id = scheduled_act.publication_id);
create index scheduled_act_agency on scheduled_act (agency_id, state, due_at);
