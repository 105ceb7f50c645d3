import fc from "fast-check";
import { Decimal } from "../../src/finance/money/decimal";
import { compareWithFact } from "../../src/narrative/agreement";
import { readFigures } from "../../src/narrative/read-figures";
import { readPlainText } from "../../src/narrative/read-texts";
import type { Fact } from "../../src/templates/facts";

const fact = (yuan: string, step = "0.01") =>
  ({ amount: new Decimal(yuan), step: new Decimal(step) }) as unknown as Fact;

function compare(printed: string, yuan: string, step?: string) {
  const figure = readFigures(readPlainText(`预算${printed}`).paragraphs[0]!)[0]!;
  return compareWithFact(figure, fact(yuan, step));
}

describe("an amount of the text against the form's", () => {
  test.each([
    ["4,614万元", "46140000", "equal"],
    ["0万元", "0", "equal"],
    ["78.22万元", "782164", "rounded"],
    ["78.21万元", "782164", "truncated"],
    ["78.23万元", "782164", "differs"],
    ["0.01万元", "50", "rounded"],
    ["0.00万元", "49.99", "rounded"],
    ["0.00万元", "50", "truncated"],
    ["6626万元", "66263412", "rounded"],
    ["-0.01万元", "-50", "rounded"],
  ])("%s for %s yuan: %s", (printed, yuan, kind) => {
    expect(compare(printed, yuan)?.kind).toBe(kind);
  });

  it("allows the step of a form coarser than the text", () => {
    expect(compare("9512元", "9500", "100")?.kind).toBe("rounded");
    expect(compare("9551元", "9500", "100")?.kind).toBe("differs");
  });

  it("says what should be printed, in the text's own form", () => {
    expect(compare("3,121.00万元", "31214205.8")?.expected).toBe("3,121.42");
    expect(compare("12万元", "31214205.8")?.expected).toBe("3121");
  });

  test.each([
    ["887.36万元", "873617", { kind: "extraDigit", digit: "8" }],
    ["8.36万元", "873617", { kind: "missingDigit", digit: "7" }],
    ["78.36万元", "873617", { kind: "transposed", digits: "78" }],
    ["873.62万元", "873617", { kind: "timesTen", factor: "10" }],
    ["8.74万元", "873617", { kind: "timesTen", factor: "0.1" }],
    ["873617万元", "873617", { kind: "unit", meant: "yuan" }],
    ["87.36元", "873617", { kind: "unit", meant: "tenThousandYuan" }],
    ["99.12万元", "873617", undefined],
    ["2万元", "100000", undefined],
  ])("%s for %s yuan is the slip %j", (printed, yuan, slip) => {
    expect(compare(printed, yuan)?.slip).toEqual(slip);
  });

  it("never accuses an amount rounded half up from the form's", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 13n }),
        fc.integer({ min: 0, max: 4 }),
        (fen, decimals) => {
          const yuan = new Decimal(fen.toString()).dividedBy(100);
          const printed = yuan.dividedBy(10_000).toFixed(decimals, Decimal.ROUND_HALF_UP);
          expect(["equal", "rounded"]).toContain(compare(`${printed}万元`, yuan.toFixed())?.kind);
        },
      ),
    );
  });
});
