// The words of outcomes.

export const outcomes = {};
