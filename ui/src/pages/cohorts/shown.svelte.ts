// What the page of one cohort shows: the entry, its figures where there are any, and everybody in it.
import { ipc, refusal, type CohortEntry, type CohortPage, type Refused, type SellerLine } from "../../ipc";

/** No cohort is larger. */
const MOST = 5000;

export class ShownCohort {
  /** All cohorts, for the form that moves a seller. */
  all = $state.raw<CohortEntry[]>([]);
  entry = $state.raw<CohortEntry | null>(null);
  /** None for a cohort that the review does not know: archived, or before the first hire of all. */
  page = $state.raw<CohortPage | null>(null);
  /** Everybody of the cohort, also whom the review does not count. */
  sellers = $state.raw<SellerLine[]>([]);
  problem = $state.raw<Refused | null>(null);
  #latest = 0;
  #gone: () => void;

  constructor(gone: () => void) {
    this.#gone = gone;
  }

  /** What is still on its way is no longer wanted. */
  forget(): void {
    this.#latest += 1;
  }

  async load(id: string): Promise<void> {
    const mine = ++this.#latest;
    try {
      const all = await ipc.cohortList();
      const entry = all.find((each) => each.id === id || each.name === id) ?? null;
      const [page, sellers] = entry?.id ? await Promise.all([figures(entry.id), sellersOf(entry.id)]) : [null, []];
      if (mine !== this.#latest) return;
      Object.assign(this, { all, entry, page, sellers, problem: null });
      // An undone import takes its cohorts with it.
      if (!entry) this.#gone();
    } catch (thrown) {
      if (mine === this.#latest) this.problem = refusal(thrown);
    }
  }
}

async function figures(id: string): Promise<CohortPage | null> {
  try {
    return await ipc.cohortShow(id);
  } catch (thrown) {
    const refused = refusal(thrown);
    if (refused.code === "unknown" || refused.field === "as_of") return null;
    throw refused;
  }
}

function sellersOf(cohort: string): Promise<SellerLine[]> {
  return ipc.sellerRows({ text: "", role: null, cohort, manager: null, standing: null, sort: "hired_on", descending: false }, 0, MOST);
}
