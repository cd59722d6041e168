// What is asked of the list of sellers: filters and order.
import type { SellerAsk, SellerColumn, SellerStanding } from "../../ipc";

export type Filters = Omit<SellerAsk, "sort" | "descending">;

export const STANDINGS: (SellerStanding | null)[] = [null, "here", "left", "to_come", "undated"];

export const everyone: Filters = { text: "", role: null, cohort: null, manager: null, standing: null };

export const firstAsk: SellerAsk = { ...everyone, sort: "name", descending: false };

/** Something is left out of the list. */
export function filtered(ask: Filters): boolean {
  return ask.text.trim() !== "" || ask.role !== null || ask.cohort !== null || ask.manager !== null || ask.standing !== null;
}

/** The order after a column's head is chosen: that column, or the other way round when it is the order already. */
export function sortedBy(ask: SellerAsk, column: SellerColumn): SellerAsk {
  return { ...ask, sort: column, descending: ask.sort === column && !ask.descending };
}

export function sameFilters(one: Filters, two: Filters): boolean {
  return (Object.keys(everyone) as (keyof Filters)[]).every((key) => one[key] === two[key]);
}
