-- The journal is looked through by agency, by what something happened to, and by day.

create index journal_entry_agency on journal_entry (agency_id, entry_number);
create index journal_entry_subject on journal_entry (subject, entry_number);
create index journal_entry_at on journal_entry (happened_at);
