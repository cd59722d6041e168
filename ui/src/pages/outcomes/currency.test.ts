import { expect, it } from "vitest";
import { bareOf } from "./currency";

const bare = (text: string, currency = "USD") => bareOf(text, currency).text;
const foreign = (text: string, currency = "USD") => bareOf(text, currency).foreign;

it("takes the sign of the workspace off, wherever it stands", () => {
  expect(["$7,000", "US$ 7,000", "7,000 USD", "usd 7,000", "7,000$", "＄7,000", "USD $7,000"].map((text) => bare(text))).toEqual(Array(7).fill("7,000"));
  expect([bare("-$12"), bare("$-12"), bare("($12)"), bare("(12 $)"), bare("$.50"), bare("50k$"), bare("$50k")]).toEqual(["-12", "-12", "(12)", "(12)", ".50", "50k", "50k"]);
  expect([bare("7.000,00 €", "EUR"), bare("7000 kr.", "DKK"), bare("7000 kr", "SEK"), bare("¥7000", "JPY"), bare("￥7000", "CNY"), bare("7000 zł", "PLN"), bare("CHF 7'000", "CHF"), bare("$7", "CAD"), bare("C$7", "CAD"), bare("A$ 7", "AUD")])
    .toEqual(["7.000,00", "7000", "7000", "7000", "7000", "7000", "7'000", "7", "7", "7"]);
});

it("tells the sign of another currency", () => {
  expect(["€7000", "7000 EUR", "-£5", "(€12)", "7k€", "CA$ 7", "₹7000", "€.5", "CHF 7'000", "C$7", "NZ$7"].map((text) => foreign(text))).toEqual(["€", "EUR", "£", "€", "€", "CA$", "₹", "€", "CHF", "C$", "NZ$"]);
  expect([foreign("$7", "EUR"), foreign("US$7", "CAD"), foreign("$7 €")]).toEqual(["$", "US$", "€"]);
});

it("leaves alone what is no sign of a currency", () => {
  for (const text of ["7000", "50k", "1.2 m", "12k5", "n/a", "abc", "all 5", "5 top", "€", "USD", "85 %", "", "-", "12.500"]) expect(bareOf(text, "USD"), text).toEqual({ text, foreign: null, marked: false });
});

it("takes any sign where the workspace has no currency", () => {
  expect(bareOf("€7000", "")).toEqual({ text: "€7000", foreign: null, marked: false });
});
