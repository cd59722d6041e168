// The search field of the page that is shown: what the command "find" gives the focus to.

const fields: HTMLInputElement[] = [];

/** An attachment: `<input {@attach findable}>`. The field that came last wins, for as long as it is there. */
export function findable(element: HTMLInputElement): () => void {
  fields.push(element);
  return () => void fields.splice(fields.indexOf(element), 1);
}

/** Puts the keyboard into the search field; false where the page has none. */
export function find(): boolean {
  const field = fields.at(-1);
  field?.focus();
  field?.select();
  return field !== undefined;
}
