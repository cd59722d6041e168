// The last parts of addresses of the cohorts that open a form. No name and no id of a cohort starts with a blank.

/** Opens the form of a new cohort. */
export const NEW_COHORT = " new";

export type CohortPlace = { cohort: string; seller: string | null };

/** Opens the form of a seller on the page of the cohort. No id holds a blank. */
export const sellerAt = (cohort: string, seller: string) => ` ${cohort} ${seller}`;

/** The cohort of an address, and the seller whose form it opens. */
export function cohortPlaceOf(id: string): CohortPlace {
  const [start, cohort, seller, ...rest] = id.split(" ");
  return start === "" && cohort && seller && rest.length === 0 ? { cohort, seller } : { cohort: id, seller: null };
}
