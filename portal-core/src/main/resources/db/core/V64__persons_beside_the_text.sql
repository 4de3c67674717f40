-- How many persons a file names by numbers that stand elsewhere than in its text: in hidden rows and
-- remarks, behind what is kept, or without their first nought.
alter table file_text add column persons_beside int default 0 not null;

-- All files are read again, and those without text, which may have such numbers or values of a
-- form; until then what was read stays.
update kept_file set reading = 'waiting' where reading in ('read', 'no-text');
