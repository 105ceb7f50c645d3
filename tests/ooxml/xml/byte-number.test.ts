import * as fc from "fast-check";
import { parseNumber } from "../../../src/ooxml/xml/byte-number";

const parse = (text: string) => {
  const bytes = new TextEncoder().encode(`>${text}<`);
  return parseNumber(bytes, 1, bytes.length - 1);
};

describe("a number reads as Number reads it", () => {
  test.each([
    "0",
    "-0",
    "7",
    "007",
    "0.5",
    ".5",
    "5.",
    "-12.50",
    "123456789012345",
    "999999999999999.9",
    "1e3",
    "1E-7",
    "0.30000000000000004",
    "9007199254740993",
    "0.000000000000000000000001",
    "179769313486231570000",
    " 12 ",
    "1E400",
  ])("%s", (text) => expect(parse(text)).toBe(Number(text)));

  test("whatever double is written", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }).map(String), (text) =>
        Object.is(parse(text), Number(text)),
      ),
    );
  });

  test("whatever decimal is written", () => {
    const decimal = fc
      .tuple(fc.constantFrom("", "-"), fc.stringMatching(/^\d{1,18}$/), fc.stringMatching(/^(\.\d{0,25})?$/))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(decimal, (text) => Object.is(parse(text), Number(text))),
      { numRuns: 2000 },
    );
  });
});

test.each(["", "-", ".", "-.", "1.2.3", "1,000", "--1", "１２", "0x10", "INF", "NaN", "1e"])(
  "“%s” is none",
  (text) => {
    expect(parse(text)).toBeNaN();
  },
);
