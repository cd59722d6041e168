SELECT id, key, name, ramp_schedule, full_quota, task_difficulty
FROM roles
ORDER BY key
