-- Who was at the desk is told by the entry of the history of the moment in which a card was submitted.
SELECT by
FROM audit_entries
WHERE at = ?1 AND state = 'done' AND action IN ('card_submit', 'card_grid_keep', 'packet_import')
ORDER BY id DESC
LIMIT 1
