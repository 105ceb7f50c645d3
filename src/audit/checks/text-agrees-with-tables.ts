import { Decimal } from "../../finance/money/decimal";
import { intersection, interval } from "../../finance/money/interval";
import { toYuan, type AmountUnit } from "../../finance/money/unit";
import type { Binding } from "../../narrative/binding";
import type { Fact } from "../../templates/facts";
import { defineCheck, notApplicable, notChecked, passedUnless, type Breach } from "../check";
import type { Explanation } from "../engine/culprits";
import { identityOf, placeOf, shownAmount, shownIn } from "../engine/shown";
import { cellsOf, sameOnce, subjectName } from "../text/said";
import { isBlamed } from "../engine/is-blamed";

/** Each amount of the explanation text is the form's, rounded half up (说明与表格一致). */
export const textAgreesWithTables = defineCheck({
  id: "text-agrees-with-tables",
  basis: ["B21"],
  severity: "error",
  check({ facts, narrative }, explanations) {
    if (facts.isBlankForm) return notApplicable("blankForm");
    if (narrative.sheets.every(({ kind }) => kind !== "explanation")) return notChecked("noText");
    const bound = narrative.bindings.filter(isBound);
    if (bound.length === 0) return notChecked("noFigures");
    const differing = bound.filter(
      (binding) => binding.agreement.kind === "differs" && !isRight(binding, explanations),
    );
    return passedUnless([
      ...sameOnce(differing.map(differs)),
      ...truncated(
        bound.filter(
          ({ agreement, fact }) => agreement.kind === "truncated" && !isBlamed(fact, explanations),
        ),
      ),
    ]);
  },
});

type Bound = Binding & Required<Pick<Binding, "fact" | "agreement">>;

function isBound(binding: Binding): binding is Bound {
  return binding.fact !== undefined && binding.agreement !== undefined && !binding.fact.isUnreadable;
}

/** The form is wrong, and the text says what it should be: the finding at the form's cell tells all. */
function isRight({ statement, fact }: Bound, explanations: readonly Explanation[]): boolean {
  const { yuan, unit, decimals } = statement.figure;
  const wrong = explanations
    .flatMap(({ culprits, exchanged = [] }) => [...culprits, ...exchanged.flatMap(({ amounts }) => amounts)])
    .find((found) => found.fact === fact);
  if (!wrong || !yuan || !unit) return false;
  const printed = interval(yuan, toYuan(new Decimal(10).pow(-decimals), unit));
  return intersection(printed, wrong.expected) !== undefined;
}

function differs({ statement, fact, agreement }: Bound): Breach {
  const { figure } = statement;
  const { slip } = agreement;
  const digit = slip && "digit" in slip ? slip.digit : undefined;
  const { unit = fact.table.parts.unit, yuan } = figure;
  const inText = (value: Fact["amount"]) => ({ yuan: value.toFixed(), unit, decimals: figure.decimals });
  const meant = slip?.kind === "unit" ? slip.meant : unit;
  return {
    messageId: "differs",
    cells: cellsOf(statement),
    data: {
      subject: subjectName(statement),
      printed: figure.text,
      expected: { ...inText(fact.amount), unit: meant },
      place: placeOf(fact),
      slip: slip?.kind === "unit" ? unitSlip(unit, slip.meant) : slip?.kind,
      digit,
    },
    identity: [...identityOf(fact, "text"), figure.text],
    ...(yuan
      ? {
          actual: shownAmount(fact),
          expected: inText(yuan),
          difference: shownIn(fact.table, yuan.minus(fact.amount)),
        }
      : {}),
  };
}

/** The 万 of 万元 is what is lost or put in by habit. */
function unitSlip(printed: AmountUnit, meant: AmountUnit): string {
  if (printed === "yuan" && meant === "tenThousandYuan") return "tenThousandMissing";
  return printed === "tenThousandYuan" && meant === "yuan" ? "tenThousandTooMuch" : "unit";
}

/** Cut-off amounts are a habit of the hand: one hint a sheet, with all of them. */
function truncated(bindings: readonly Bound[]): Breach[] {
  const sheets = new Set(bindings.map(({ statement }) => statement.sheet));
  return [...sheets].map((sheet) => {
    const those = bindings.filter(({ statement }) => statement.sheet === sheet);
    const items = new Map(
      those.map(({ statement, agreement }) => [statement.figure.text, agreement.expected]),
    );
    return {
      messageId: "truncated",
      cells: those.flatMap(({ statement }) => cellsOf(statement)),
      data: { items: [...items].map((pair) => [...pair]), count: items.size },
      identity: [sheet.trim(), "truncated"],
      severity: "info",
    };
  });
}
