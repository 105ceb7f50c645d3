import fc from "fast-check";
import { foldText, foldWithMap } from "../../../src/finance/text/fold-text";

describe("foldText", () => {
  test.each([
    { name: "full-width digits and letters", text: "２０２６年Ａ类", folded: "2026年A类" },
    { name: "full-width brackets", text: "因公出国（境）费", folded: "因公出国(境)费" },
    { name: "bracket kinds", text: "财预〔2016〕143号【附】", folded: "财预(2016)143号(附)" },
    { name: "a title keeps its marks", text: "《预算法》", folded: "《预算法》" },
    { name: "spaces of every width", text: " 合　计\u00a0\u2003\u200b\ufeff\n", folded: "合计" },
    { name: "quotes", text: "“三公”经费『表』‘乙’", folded: '"三公"经费"表"\'乙\'' },
    { name: "dashes", text: "—–−‐", folded: "----" },
    { name: "supplement radicals", text: "公务用⻋、部⻔", folded: "公务用车、部门" },
    { name: "Kangxi radicals", text: "⼀、⼈员", folded: "一、人员" },
    { name: "per cent and comma", text: "１，２０２．９５％", folded: "1,202.95%" },
    { name: "nothing", text: "", folded: "" },
  ])("$name", ({ text, folded }) => {
    expect(foldText(text)).toBe(folded);
  });

  test("folding twice is folding once, and the map's text is the folded text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        const once = foldText(text);
        expect(foldText(once)).toBe(once);
        expect(foldWithMap(text).text).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  test("the map leads back to the character each one comes from", () => {
    const original = " 部 ⻔（境）";
    const { text, origins } = foldWithMap(original);
    expect(text).toBe("部门(境)");
    expect(origins.map((at) => original[at])).toEqual(["部", "⻔", "（", "境", "）"]);
  });

  test("one original character may become several", () => {
    expect(foldWithMap("㎡费")).toEqual({ text: "m2费", origins: [0, 0, 1] });
  });
});
