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
    ],
  },
  {
    name: "last year's amount beside the change alone",
    book: budget,
    lines: ["“三公”经费预算4.95万元，比2024年预算6.00万元减少1.05万元，主要原因是厉行节约。"],
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
  {
    name: "the lines of a form one by one, with their shares",
    book: budget,
    lines: [
      "一般公共服务支出184.57万元，占78.68%；社会保障和就业支出30.00万元，占12.79%；住房保障支出20.00万元，占8.53%。",
    ],
  },
  {
    name: "the basic expenditure of one line",
    book: accounts,
    lines: [
      "一般公共服务支出（类）200.50万元，其中：基本支出120.50万元，项目支出80.00万元。",
      "“社会保障和就业支出”（类）30.00万元。",
    ],
  },
  {
    name: "all income beside this year's, and what one fund took in and paid out",
    book: accounts,
    lines: [
      "2024年度收入总计275.50万元，其中本年收入合计261.50万元；财政拨款收入总计267.50万元。",
      "财政拨款收入255.50万元。",
      "2024年度政府性基金预算财政拨款本年收入10.00万元，本年支出15.25万元。",
    ],
  },
  {
    name: "changes of parts with their rates",
    book: budget,
    lines: [
      "“三公”经费预算4.95万元，比上年减少0.50万元，下降9.17%，主要原因是厉行节约。其中：因公出国（境）费0万元，与上年持平；公务用车购置及运行费4.00万元，与上年持平；公务接待费0.95万元，比上年减少0.50万元，下降34.48%。",
    ],
  },
];

/** True texts that might be taken for another: nothing is told of them. */
const silent: readonly { readonly name: string; readonly book: Book; readonly lines: readonly string[] }[] = [
  {
    name: "the balances of one fund",
    book: accounts,
    lines: [
      "2024年度收入总计275.50万元，本年收入合计261.50万元，本年支出合计272.75万元。",
      "七、政府性基金预算财政拨款收入支出决算情况说明",
      "2024年度政府性基金预算财政拨款年初结转和结余6.00万元，本年收入10.00万元，本年支出15.25万元，年末结转和结余0.75万元。",
    ],
  },
  {
    name: "lines of which one has no money of the kind told",
    book: accounts,
    lines: [
      "一般公共服务支出200.50万元、社会保障和就业支出30.00万元、住房保障支出20.00万元、城乡社区支出0万元。",
    ],
  },
  {
    name: "names of lines with other money",
    book: budget,
    lines: ["上年结转安排一般公共服务支出5.00万元、社会保障和就业支出3.00万元、住房保障支出2.00万元。"],
  },
  {
    name: "shares of all expenditure of parts that make up another total",
    book: budget,
    lines: [
      "支出预算234.57万元，基本支出154.57万元。按用途看，人员经费134.57万元，占57.37%；公用经费20.00万元，占8.53%。",
    ],
  },
];

describe("a true text", () => {
  test.each(silent)("accuses nothing: $name", ({ book, lines }) => {
    const known = new Set(findingsOf(book, []).map(({ id }) => id));
    expect(findingsOf(book, lines).filter(({ id }) => !known.has(id))).toEqual([]);
  });
});

describe("each figure of a true text, made another, is told once", () => {
  test.each(texts)("$name", ({ book, lines }) => {
    for (const { figure: said, told } of toldOfEach(book, lines)) expect([said, ...told]).toHaveLength(2);
  });
});
