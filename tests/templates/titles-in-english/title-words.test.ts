import { builtInClassification } from "../../../src/finance/classification/built-in-classification";
import { debtLedger } from "../../../src/templates/debt/ledger-columns";
import { performanceTargetLedger } from "../../../src/templates/departmental-budget/performance-target-ledger";
import { expenseLedgers } from "../../../src/templates/expenses/expense-ledgers";
import { disclosureLedger } from "../../../src/templates/ledgers/disclosure-ledger";
import type { LedgerColumn } from "../../../src/templates/ledgers/ledger";
import { postsLedger } from "../../../src/templates/reconciliation/posts-ledger";
import { blankLayouts } from "../../../src/templates/blank-layouts";
import { allTemplates, templateSets } from "../../../src/templates/sets";
import type { Template } from "../../../src/templates/template";
import { threePublicCounts } from "../../../src/templates/three-public/counts";
import { columnAndLineTitles } from "../../../src/templates/titles-in-english/columns-and-lines";
import { formTitles } from "../../../src/templates/titles-in-english/forms";
import { ledgerTitles } from "../../../src/templates/titles-in-english/ledgers";
import { setTitles } from "../../../src/templates/titles-in-english/sets";
import { titleWords } from "../../../src/templates/titles-in-english/title-words";

const titlesOf = (definitions: readonly { readonly title: string }[]) =>
  new Set(definitions.map(({ title }) => title));

/** Columns and lines whose key is an economic code are the subjects themselves. */
const subjects = titlesOf(
  builtInClassification()
    .entriesOf("departmentEconomic")
    .map(({ name }) => ({ title: name })),
);
const partsOf = ({ sections }: Template) =>
  sections.flatMap(({ columns, rows }) => [...columns, ...(rows.by === "item" ? rows.items : [])]);

const forms = titlesOf(allTemplates);
const isSubject = ({ key, title }: { readonly key: string; readonly title: string }) =>
  /^3\d{2,4}$/.test(key) && subjects.has(title);
const columnsAndLines = titlesOf([
  ...allTemplates.flatMap((form) => partsOf(form).filter((part) => !isSubject(part))),
  ...Object.values(threePublicCounts),
]);
const ledgers = titlesOf(
  [
    debtLedger,
    ...Object.values(expenseLedgers),
    disclosureLedger,
    performanceTargetLedger,
    postsLedger,
  ].flatMap((ledger) => [ledger, ...Object.values<LedgerColumn>(ledger.columns)]),
);

describe("the titles in English", () => {
  test.each([
    { of: "forms", english: formTitles, titles: forms },
    { of: "their columns and lines", english: columnAndLineTitles, titles: columnsAndLines },
    {
      of: "ledgers",
      english: ledgerTitles,
      titles: new Set([...ledgers].filter((title) => !columnsAndLines.has(title))),
    },
    {
      of: "sets and their places",
      english: setTitles,
      titles: new Set([
        ...titlesOf([...templateSets, ...blankLayouts]),
        ...templateSets.map(({ region }) => region),
      ]),
    },
  ])("are there for $of, each once, and for nothing else", ({ english, titles }) => {
    expect(Object.keys(english).sort()).toEqual([...titles].sort());
  });

  test("hold no Chinese", () => {
    const english = Object.values({ ...formTitles, ...columnAndLineTitles, ...ledgerTitles, ...setTitles });
    expect(english.filter((title) => /\p{Script=Han}/u.test(title))).toEqual([]);
  });

  test("leave a subject of the classification its own name", () => {
    expect(titleWords("基本工资")).toEqual({ zh: "基本工资", en: "基本工资" });
  });
});
