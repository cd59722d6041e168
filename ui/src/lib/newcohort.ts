/** The last part of the address that opens the form of a new cohort. No name and no id of a cohort starts with a blank. */
export const NEW_COHORT = " new";
