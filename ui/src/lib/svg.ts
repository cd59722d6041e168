// Checks that a picture holds shapes and text only before it comes onto the page.
// The picture is the app's own, but names of people and cohorts are in it.

const ELEMENTS = new Set(
  "svg g path rect circle line polyline polygon text tspan title desc clipPath defs".split(" "),
);
const SVG = "http://www.w3.org/2000/svg";

function offence(element: Element): string | null {
  if (element.namespaceURI !== SVG || !ELEMENTS.has(element.localName)) return `element ${element.nodeName}`;
  for (const { name, value } of element.attributes) {
    const bare = name.toLowerCase();
    if (bare.startsWith("on") || bare === "style" || bare === "href" || bare.endsWith(":href")) return `attribute ${name}`;
    const references = value.match(/url\s*\([^)]*\)?/gi) ?? [];
    if (references.some((reference) => !/^url\(#[\w-]+\)$/.test(reference))) return `reference in ${name}`;
  }
  return null;
}

/** The picture as an element, ready for `document.adoptNode`. Throws when it holds anything else. */
export function checkedSvg(source: string): SVGSVGElement {
  const parsed = new DOMParser().parseFromString(source, "image/svg+xml");
  const root = parsed.documentElement;
  if (parsed.querySelector("parsererror") || root.localName !== "svg") throw new Error("The picture is not SVG.");
  for (const element of [root, ...root.querySelectorAll("*")]) {
    const found = offence(element);
    if (found) throw new Error(`The picture holds a forbidden ${found}.`);
  }
  return root as unknown as SVGSVGElement;
}
