-- Which state of which file a connection reads: its newest audit entry, its format, its journal.
SELECT (SELECT chain FROM audit_entries ORDER BY id DESC LIMIT 1), user_version, journal_mode
FROM pragma_user_version, pragma_journal_mode
