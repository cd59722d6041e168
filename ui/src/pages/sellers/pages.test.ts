import { expect, test } from "vitest";
import { PAGE, Pages, pagesOf } from "./pages";

/** A source that answers when told to. */
function source(size = 100_000) {
  const asked: { page: number; answer: () => void; refuse: () => void }[] = [];
  const fetch = (from: number, most: number) =>
    new Promise<number[]>((resolve, reject) => {
      const rows = Array.from({ length: Math.min(most, size - from) }, (_, at) => from + at);
      asked.push({ page: from / PAGE, answer: () => resolve(rows), refuse: () => reject(new Error("no")) });
    });
  return { asked, fetch, pages: () => asked.map(({ page }) => page) };
}
const settle = () => new Promise((done) => setTimeout(done));

test("rows lie on pages", () => {
  expect(pagesOf(0, 200)).toEqual([0]);
  expect(pagesOf(199, 201)).toEqual([0, 1]);
  expect(pagesOf(40, 40)).toEqual([]);
});

test("a row is there once its page has come, and the neighbour is fetched near its edge", async () => {
  const { asked, fetch, pages } = source();
  let arrived = 0;
  const rows = new Pages(fetch, () => (arrived += 1));
  rows.want(150, 180, 100_000);
  expect(pages()).toEqual([0, 1]);
  expect(rows.at(150)).toBeUndefined();
  asked[0]?.answer();
  await settle();
  expect([rows.at(150), rows.at(200), arrived]).toEqual([150, undefined, 1]);
});

test("pages scrolled past are never asked for, and none is asked for twice", async () => {
  const { asked, fetch, pages } = source();
  const rows = new Pages(fetch);
  rows.want(10_000, 10_030, 100_000);
  for (let row = 20_080; row < 60_000; row += 200) rows.want(row, row + 30, 100_000);
  rows.want(90_080, 90_110, 100_000);
  rows.want(90_081, 90_111, 100_000);
  expect(pages()).toEqual([50, 49]);
  asked[0]?.answer();
  asked[1]?.answer();
  await settle();
  expect(pages()).toEqual([50, 49, 450]);
});

test("a load answers when all of its pages are there", async () => {
  const { asked, fetch } = source();
  const rows = new Pages(fetch);
  let done = false;
  void rows.load(150, 250).then(() => (done = true));
  asked[0]?.answer();
  await settle();
  expect(done).toBe(false);
  asked[1]?.answer();
  await settle();
  expect([done, rows.at(249)]).toEqual([true, 249]);
});

test("a refused page is told once and asked for again only when it comes in sight again", async () => {
  const { asked, fetch, pages } = source();
  let failed = 0;
  const rows = new Pages(fetch, undefined, () => (failed += 1));
  rows.want(80, 110, 100_000);
  asked[0]?.refuse();
  await settle();
  expect([failed, pages()]).toEqual([1, [0]]);
  rows.want(81, 111, 100_000);
  expect(pages()).toEqual([0, 0]);
});

test("what was seen long ago goes, what is in sight stays", async () => {
  const rows = new Pages((from, most) => Promise.resolve(Array.from({ length: most }, (_, at) => from + at)));
  for (let page = 0; page < 70; page += 1) {
    rows.want(page * PAGE + 80, page * PAGE + 110, 100_000);
    await settle();
  }
  expect(rows.at(80)).toBeUndefined();
  expect(rows.at(69 * PAGE + 80)).toBe(69 * PAGE + 80);
});
