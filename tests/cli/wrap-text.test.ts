import * as fc from "fast-check";
import { textWidth } from "../../src/reports/sheets/text-width";
import { wrapText } from "../../src/cli/wrap-text";

describe("wrapText", () => {
  test("keeps amounts, words and closing punctuation whole", () => {
    expect(wrapText("表列为1,234,567.89元，相差0.34元。", 14)).toEqual([
      "表列为",
      "1,234,567.89",
      "元，相差0.34",
      "元。",
    ]);
    expect(wrapText("please check the form", 12)).toEqual(["please check", "the form"]);
  });

  test("loses nothing but spaces, and no line is too wide unless one piece is", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("表", "，", "12.5", " ", "元", "”")),
        fc.integer({ min: 12, max: 40 }),
        (parts, width) => {
          const text = parts.join("");
          const lines = wrapText(text, width);
          expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
          for (const line of lines) {
            const pieces = line.match(/(?:[\x21-\x7e]+|[^\s])[，”]*/gu) ?? [];
            if (pieces.length > 1) expect(textWidth(line)).toBeLessThanOrEqual(width);
          }
        },
      ),
    );
  });
});
