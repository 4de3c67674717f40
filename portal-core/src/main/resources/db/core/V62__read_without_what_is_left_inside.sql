-- What was read of office files before holds what their makers left inside: deleted text, remarks, hidden sheets.
-- Long texts and tables may be wrong besides. They are read again; until then what was read stays.
update kept_file
set reading = 'waiting'
where reading = 'read' and format in ('docx', 'odt', 'doc', 'rtf', 'xlsx', 'ods', 'odp', 'xls', 'pptx', 'ppt', 'csv', 'txt');
