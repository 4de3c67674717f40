-- What was read of office files before holds what their makers left inside: deleted text, remarks, hidden sheets.
-- Long texts and tables may be wrong besides, and what first pages say of number, day and title.
-- All are read again; until then what was read stays.
update kept_file
set reading = 'waiting'
where reading = 'read';
