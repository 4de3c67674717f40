-- For which duties an e-mail was noted: it opens no more than those. What was noted before is noted again.

alter table account_email add column duties text;
