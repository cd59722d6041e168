// The words of cohorts.

export const cohorts = {};
