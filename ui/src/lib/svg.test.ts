import { describe, expect, it } from "vitest";
import { checkedSvg } from "./svg";

const svg = (inside: string, attributes = "") => `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`;

describe("a picture", () => {
  it("may hold shapes, text and a clip of its own", () => {
    const picture = checkedSvg(
      svg('<title>t</title><defs><clipPath id="c"><rect width="1" height="1"/></clipPath></defs><g clip-path="url(#c)"><path d="M0 0"/><text x="1">AE &lt;script&gt;</text></g>'),
    );
    expect(picture.querySelectorAll("path").length).toBe(1);
    expect(picture.querySelector("text")?.textContent).toBe("AE <script>");
  });

  const refused: [string, string][] = [
    ["a script", svg("<script>1</script>")],
    ["a foreign object", svg("<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>")],
    ["an image", svg('<image href="x.png"/>')],
    ["a link", svg('<a href="javascript:1"><text>x</text></a>')],
    ["a handler", svg('<rect onclick="x()"/>')],
    ["a handler on the root", svg("", 'onload="x()"')],
    ["an inline style", svg('<rect style="fill:red"/>')],
    ["a style sheet", svg("<style>*{}</style>")],
    ["an old link attribute", svg('<path xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="#x"/>')],
    ["a reference to elsewhere", svg('<rect fill="url(https://example.org/x.svg#a)"/>')],
    ["an unclosed element", svg("<g>")],
    ["HTML", "<html><body/></html>"],
    ["another namespace", '<svg><rect/></svg>'],
  ];
  it.each(refused)("may not hold %s", (_, source) => {
    expect(() => checkedSvg(source)).toThrow();
  });
});
