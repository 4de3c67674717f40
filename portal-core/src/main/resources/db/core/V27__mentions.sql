-- Which publications point to a document, by its permanent address or by that of its page.

create table document_mention (
  id varchar(400) primary key,
  publication_id varchar(36) not null references publication (id),
  edition_number int not null,
  target varchar(300) not null
);
create index document_mention_target on document_mention (target, publication_id);
create index document_mention_publication on document_mention (publication_id, edition_number);

insert into document_mention (id, publication_id, edition_number, target)
select e.id || '#d/' || d.id, e.publication_id, e.edition_number, 'd/' || d.id
from edition e, document d
where (e.body like '%/d/%' or e.head like '%/d/%')
  and (e.body like '%/d/' || d.id || '%' or e.head like '%/d/' || d.id || '%');
