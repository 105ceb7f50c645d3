import { auditSnapshot } from "../../../src/jobs/audit/audit";
import { linesOfText } from "../../../src/workbook/explanation-text";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { snapshotOf } from "../../support/book";
import { smallBudget } from "../../support/small-budget";
import { smallFinalAccounts } from "../../support/small-final-accounts";

interface Book {
  readonly forms: WorkbookSnapshot;
  readonly heading: string;
}

const budget: Book = { forms: snapshotOf(smallBudget()), heading: "云溪县档案馆2025年部门预算情况说明" };
const accounts: Book = {
  forms: snapshotOf(smallFinalAccounts()),
  heading: "云溪县档案馆2024年部门决算情况说明",
};

const findingsOf = ({ forms, heading }: Book, lines: readonly string[]) => {
  const text = linesOfText([heading, ...lines].join("\n"));
  return auditSnapshot(forms, { on: "2025-09-01", text }).result.findings;
};

/** An amount or a rate as texts print it. */
const figure = /\d[\d,]*(?:\.\d+)?(?=万元|元|%)/g;

/** The first digit of a number made another. */
function changed(number: string): string {
  const first = /\d/.exec(number)!;
  const other = ((Number(first[0]) + 3) % 9) + 1;
  return number.slice(0, first.index) + String(other) + number.slice(first.index + 1);
}

/** What is told, beyond what is told of the true text, when each figure of it in turn is another. */
function toldOfEach(
  book: Book,
  lines: readonly string[],
): { readonly figure: string; readonly told: string[] }[] {
  const known = new Set(findingsOf(book, lines).map(({ id }) => id));
  return lines.flatMap((line, i) =>
    [...line.matchAll(figure)].map(({ 0: number, index }) => {
      const wrong = line.slice(0, index) + changed(number) + line.slice(index + number.length);
      const found = findingsOf(book, [...lines.slice(0, i), wrong, ...lines.slice(i + 1)]);
      const told = found.filter(({ id }) => !known.has(id));
      return {
        figure: line.slice(Math.max(0, index - 12), index + number.length + 2),
        told: told.map(({ rule, messageId }) => `${rule}.${messageId}`),
      };
    }),
  );
}

const texts: readonly { readonly name: string; readonly book: Book; readonly lines: readonly string[] }[] = [
  {
    name: "last year's amount beside the change and the rate",
    book: budget,
    lines: [
      "收入预算234.57万元，2024年收入预算200.00万元，比上年增加34.57万元，增长17.29%，主要原因是人员增加。",
      "一般公共预算支出234.57万元，较2024年预算250.00万元减少15.43万元，下降6.17%，主要原因是压减项目。",
      "“三公”经费预算4.95万元，比2024年预算6.00万元减少1.05万元，主要原因是厉行节约。",
    ],
  },
  {
    name: "an amount that no form holds, compared with last year's",
    book: budget,
    lines: ["政务公开经费60.00万元，比2024年预算50.00万元增加10.00万元，增长20.00%，主要原因是任务增加。"],
  },
  {
    name: "the budget of each of the three public expenses",
    book: accounts,
    lines: [
      "2024年度“三公”经费支出预算为6.00万元，支出决算为4.00万元，完成预算的66.67%，决算数小于预算数的主要原因是厉行节约。",
      "1.因公出国（境）费预算为0万元，支出决算为0万元。",
      "2.公务用车购置及运行维护费预算为5.00万元，支出决算为3.20万元，完成预算的64.00%，决算数比预算数减少1.80万元，主要原因是厉行节约。",
      "3.公务接待费预算为1.00万元，支出决算为0.80万元，完成预算的80.00%，主要原因是来访减少。",
    ],
  },
];

describe("each figure of a true text, made another, is told once", () => {
  test.each(texts)("$name", ({ book, lines }) => {
    for (const { figure: said, told } of toldOfEach(book, lines)) expect([said, ...told]).toHaveLength(2);
  });
});
