-- What officers ask of their register: the words of a card, and what a card still lacks.

alter table document add column sought varchar;

-- Cards kept so far are sought in as they are written down, until they are saved again.
update document set sought = lower(card);

create index document_register_standing on document (agency_id, standing, changed_at, id);
create index document_register_kind on document (agency_id, kind, changed_at, id);

create table document_gap (
  id varchar(80) primary key,
  document_id varchar(36) not null references document (id),
  agency_id varchar(36) not null,
  field varchar(40) not null,
  stops boolean not null,
  changed_at timestamp with time zone not null
);
create index document_gap_field on document_gap (agency_id, field, changed_at, document_id);
create index document_gap_document on document_gap (document_id);

insert into document_gap (id, document_id, agency_id, field, stops, changed_at)
select id || '#number', id, agency_id, 'number', true, changed_at from document
where standing <> 'withdrawn' and card like '%"number":null%'
  and kind in ('resolution', 'decision', 'order', 'ruling', 'rules');

insert into document_gap (id, document_id, agency_id, field, stops, changed_at)
select id || '#issuer', id, agency_id, 'issuer', true, changed_at from document
where standing <> 'withdrawn' and card like '%"issuer":null%'
  and kind in ('resolution', 'decision', 'order', 'ruling', 'rules');

insert into document_gap (id, document_id, agency_id, field, stops, changed_at)
select id || '#date', id, agency_id, 'date',
  kind in ('resolution', 'decision', 'order', 'ruling', 'rules'), changed_at from document
where standing <> 'withdrawn' and card like '%"date":null%';

insert into document_gap (id, document_id, agency_id, field, stops, changed_at)
select id || '#signatory', id, agency_id, 'signatory', false, changed_at from document
where standing <> 'withdrawn' and card like '%"signatory":null%'
  and kind in ('resolution', 'decision', 'order', 'ruling', 'rules');

insert into document_gap (id, document_id, agency_id, field, stops, changed_at)
select id || '#topic', id, agency_id, 'topic', false, changed_at from document
where standing <> 'withdrawn' and card like '%"topic":null%';

insert into document_gap (id, document_id, agency_id, field, stops, changed_at)
select id || '#kind', id, agency_id, 'kind', false, changed_at from document
where standing <> 'withdrawn' and kind = 'general';

insert into document_gap (id, document_id, agency_id, field, stops, changed_at)
select id || '#title.kk', id, agency_id, 'title.kk', false, changed_at from document
where standing <> 'withdrawn' and card not like '%"title":{%"kk":"%},"requisites":%';

insert into document_gap (id, document_id, agency_id, field, stops, changed_at)
select id || '#title.ru', id, agency_id, 'title.ru', false, changed_at from document
where standing <> 'withdrawn' and card not like '%"title":{%"ru":"%},"requisites":%';
