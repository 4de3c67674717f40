-- Files that an earlier reader read may lack what one sees, hold what one doesn't, and say wrong things of an act's force.
-- All are read again, and those of which it made nothing where the reader has changed; until then what was read stays.
update kept_file
set reading = 'waiting'
where reading = 'read'
   or (format in ('pdf', 'xlsx', 'ods', 'xls') and reading in ('no-text', 'damaged'));
