-- What was changed and what was taken back last, for the feeds of documents.

create index document_changed on document (standing, updated_at, id);
create index document_withdrawn on document (standing, withdrawn_at, id);
