// The words of the settings and of the history.

export const settings = {};

export const past = {};
