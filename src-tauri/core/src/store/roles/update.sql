UPDATE roles
SET name = :name, ramp_schedule = :ramp_schedule, full_quota = :full_quota, task_difficulty = :task_difficulty, rev = rev + 1
WHERE id = :id
