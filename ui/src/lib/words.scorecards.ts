// The words of scorecards.

export const scorecards = {};
