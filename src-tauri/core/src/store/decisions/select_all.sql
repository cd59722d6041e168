SELECT decisions.finding, roles.key AS role, decisions.decision, decisions.reason, version.key AS version,
       decisions.sentence, decisions.strength, decisions.decided_at, decisions.decided_by
FROM decisions
JOIN roles ON roles.id = decisions.role_id
LEFT JOIN process_versions AS version ON version.id = decisions.version_id
ORDER BY decisions.decided_at DESC, decisions.id DESC
