import fc from "fast-check";
import { toCapitalRenminbi } from "../../../src/finance/money/capital-renminbi";
import { Decimal } from "../../../src/finance/money/decimal";

const digits = "零壹贰叁肆伍陆柒捌玖";

/** Reads capital numerals back, in fen, by their place words alone: written apart from what it checks. */
function fenOf(text: string): bigint {
  const sign = text.includes("负") ? -1n : 1n;
  const [, yuan = "", jiao, fen] = /^人民币负?(?:(.*)元)?(?:零?(.)角)?(?:零?(.)分)?整?$/.exec(text) ?? [];
  const digit = (character: string | undefined) => BigInt(Math.max(0, digits.indexOf(character ?? "零")));
  return sign * (numberOf(yuan) * 100n + digit(jiao) * 10n + digit(fen));
}

function numberOf(text: string): bigint {
  for (const [word, size] of [
    ["亿", 100_000_000n],
    ["万", 10_000n],
    ["仟", 1000n],
    ["佰", 100n],
    ["拾", 10n],
  ] as const) {
    const at = text.lastIndexOf(word);
    if (at >= 0) return numberOf(text.slice(0, at)) * size + numberOf(text.slice(at + 1));
  }
  const last = text.replaceAll("零", "");
  return last === "" ? 0n : BigInt(digits.indexOf(last));
}

describe("toCapitalRenminbi", () => {
  test.each([
    { yuan: "0", capital: "人民币零元整" },
    { yuan: "-0.001", capital: "人民币零元整" },
    { yuan: "0.05", capital: "人民币伍分" },
    { yuan: "0.50", capital: "人民币伍角整" },
    { yuan: "1.05", capital: "人民币壹元零伍分" },
    { yuan: "10", capital: "人民币壹拾元整" },
    { yuan: "1005.00", capital: "人民币壹仟零伍元整" },
    { yuan: "10000.10", capital: "人民币壹万元壹角整" },
    { yuan: "100000000", capital: "人民币壹亿元整" },
    { yuan: "1234567.89", capital: "人民币壹佰贰拾叁万肆仟伍佰陆拾柒元捌角玖分" },
    { yuan: "1409.50", capital: "人民币壹仟肆佰零玖元伍角整" },
    { yuan: "6007.14", capital: "人民币陆仟零柒元壹角肆分" },
    { yuan: "16409.02", capital: "人民币壹万陆仟肆佰零玖元零贰分" },
    { yuan: "325.04", capital: "人民币叁佰贰拾伍元零肆分" },
    { yuan: "-5.5", capital: "人民币负伍元伍角整" },
    { yuan: "0.995", capital: "人民币壹元整" },
    { yuan: "1000000000001", capital: "人民币壹万亿零壹元整" },
    {
      yuan: "9999999999999999.99",
      capital: "人民币玖仟玖佰玖拾玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分",
    },
    { yuan: "10000000000000000", capital: undefined },
  ])("$yuan is $capital", ({ yuan, capital }) => {
    expect(toCapitalRenminbi(new Decimal(yuan))).toBe(capital);
  });

  test("reads back as the same amount, without two zeros in a row or 整 after 分", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n }), (fen) => {
        const capital = toCapitalRenminbi(new Decimal(fen.toString()).dividedBy(100))!;
        expect([capital, fenOf(capital)]).toEqual([capital, fen]);
        expect(capital).not.toMatch(/零零|零元(?!整)|分整|[元角]$/);
      }),
      { numRuns: 2000 },
    );
  });

  test.each(["100000", "1000000", "10000000", "100100000", "1000010000", "20000000000", "1001000100010001"])(
    "%s reads back",
    (yuan) => {
      expect(fenOf(toCapitalRenminbi(new Decimal(yuan))!)).toBe(BigInt(yuan) * 100n);
    },
  );
});
