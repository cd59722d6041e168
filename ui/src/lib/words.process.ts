// The words of process.

export const process = {};
