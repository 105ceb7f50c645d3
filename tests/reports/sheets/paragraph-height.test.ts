import { paragraphHeight } from "../../../src/reports/sheets/paragraph-height";

/** 66 characters hold 57 half-width characters of 12-point type. */
const heightOf = (text: string) => paragraphHeight(text, 66, 12);
const heights = [1, 2, 3].map((lines) => Math.ceil(lines * 12 * 1.46) + 5);
const [one, two, three] = heights;

test.each([
  { name: "nothing takes one line", text: "", height: one },
  { name: "as much as a line holds", text: "支".repeat(28), height: one },
  { name: "one character more", text: "支".repeat(29), height: two },
  { name: "a number is not torn", text: `${"支".repeat(26)}12,345.67`, height: two },
  { name: "nor a full stop from what it closes", text: `${"支".repeat(28)}。`, height: two },
  {
    name: "what a number leaves of its line is lost",
    text: `${"支".repeat(25)}12,345.67${"支".repeat(25)}`,
    height: three,
  },
  { name: "a line break begins a line", text: "收\n支", height: two },
])("$name", ({ text, height }) => {
  expect(heightOf(text)).toBe(height);
});

test("larger type takes higher lines, and more of them", () => {
  expect(paragraphHeight("支".repeat(18), 66, 20)).toBe(Math.ceil(2 * 20 * 1.46) + 5);
});
