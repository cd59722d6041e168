// The last parts of addresses of the cohorts that open a form. No name and no id of a cohort starts with a blank.

/** Opens the form of a new cohort. */
export const NEW_COHORT = " new";

export type CohortPlace = { cohort: string; seller: string | null; adding: boolean };

/** Opens the form of a seller on the page of the cohort. No id holds a blank. */
export const sellerAt = (cohort: string, seller: string) => ` ${cohort} ${seller}`;

const ADDING = "+";

/** Opens the form that adds sellers on the page of the cohort. */
export const addingAt = (cohort: string) => ` ${cohort} ${ADDING}`;

/** The cohort of an address, and what it opens there: the form of a seller, or the one that adds sellers. */
export function cohortPlaceOf(id: string): CohortPlace {
  const [start, cohort, seller, ...rest] = id.split(" ");
  if (start !== "" || !cohort || !seller || rest.length > 0) return { cohort: id, seller: null, adding: false };
  return seller === ADDING ? { cohort, seller: null, adding: true } : { cohort, seller, adding: false };
}
