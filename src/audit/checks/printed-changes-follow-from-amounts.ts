import { formatRate } from "../../finance/money/format-amount";
import { completionOf, growthOf } from "../../finance/money/rates";
import { toYuan } from "../../finance/money/unit";
import type { ChangeColumn } from "../../templates/change-columns";
import type { Fact, Facts } from "../../templates/facts";
import type { WorkbookView } from "../../workbook/snapshot";
import { defineCheck, notApplicable, passedUnless, type Breach } from "../check";
import { isBlamed } from "../engine/is-blamed";
import { identityOf, placeOf, shownAmount, shownIn } from "../engine/shown";
import { refutedChanges, type PrintedChange } from "../formulas/printed-changes";

/** What a form prints as change, rate or completion beside two amounts (增减额、增减率、完成率栏) follows from them. */
export const printedChangesFollowFromAmounts = defineCheck({
  id: "printed-changes-follow-from-amounts",
  basis: ["B22"],
  severity: "error",
  check({ book, facts }, explanations) {
    if (facts.isBlankForm) return notApplicable("blankForm");
    const columns = changesInForms(facts, book);
    if (columns.length === 0) return notApplicable("noChangeColumns");
    // An amount that two columns beside it refute is told once.
    const told = new Set<Fact>();
    return passedUnless(
      columns.flatMap(({ column, refuted }) =>
        refuted
          .filter(({ now, base }) => !isBlamed(now, explanations) && !isBlamed(base, explanations))
          .filter(({ now, base }) => {
            const isNew = !told.has(now) && !told.has(base);
            told.add(now).add(base);
            return isNew;
          })
          .map((change) => wrongChange(change, column)),
      ),
    );
  },
});

function changesInForms({ tables }: Facts, book: WorkbookView) {
  return tables.flatMap((table) =>
    [...table.parts.changeColumns].flatMap(([section, columns]) =>
      columns.map((column) => ({
        column,
        refuted: refutedChanges(table, section, column, book.sheet(table.sheet)!),
      })),
    ),
  );
}

function wrongChange(
  { now, base, printed, shown }: PrintedChange,
  { column, measures, label }: ChangeColumn,
): Breach {
  const cell = { ...now.cell, column };
  const shared = { cells: [cell, now.cell, base.cell], identity: identityOf(now, label) };
  const sides = {
    place: { ...placeOf(now), column: label, cell },
    now: shownAmount(now),
    base: shownAmount(base),
  };
  if (measures === "rate") {
    const expected = formatRate(growthOf(base.amount, now.amount)!, 2);
    return { ...shared, messageId: "rateDiffers", data: { ...sides, printed: shown, expected } };
  }
  if (measures === "share") {
    const expected = formatRate(completionOf(now.amount, base.amount)!, 2);
    return { ...shared, messageId: "shareDiffers", data: { ...sides, printed: shown, expected } };
  }
  const change = now.amount.minus(base.amount);
  const stated = toYuan(printed, now.table.parts.unit);
  const [actual, expected] = [shownIn(now.table, stated), shownIn(now.table, change)];
  return {
    ...shared,
    messageId: "changeDiffers",
    data: { ...sides, printed: actual, expected },
    actual,
    expected,
    difference: shownIn(now.table, stated.minus(change)),
  };
}
