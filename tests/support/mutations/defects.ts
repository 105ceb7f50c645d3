import type { Fact } from "../../../src/templates/facts";
import { sourceKindOf } from "../../../src/templates/source-sheets";
import type { Defect } from "./defect";
import { formulaDefects } from "./formula-defects";
import { lastYearDefects } from "./last-year-defects";
import type { MutableBook } from "./mutable-book";

/** A slip of the hand in one amount of a form. */
function amountSlip(
  name: string,
  template: string,
  slip: (value: number) => number | null,
  accept?: (fact: Fact) => boolean,
): Defect {
  return {
    name,
    sites: (book) =>
      book.amounts(template, accept).flatMap((fact) => {
        const value = book.value(fact.cell);
        const spoilt = typeof value === "number" ? slip(value) : undefined;
        if (spoilt === undefined || spoilt === value) return [];
        return [
          () => {
            book.set(fact.cell, spoilt);
            return [fact.cell];
          },
        ];
      }),
  };
}

function textSlip(
  name: string,
  pattern: RegExp,
  change: (match: string) => string,
  accept: (text: string) => boolean = () => true,
): Defect {
  return {
    name,
    sites: (book) => {
      const formSheets = new Set(book.facts.tables.map(({ sheet }) => sheet));
      return book
        .texts()
        .filter(({ cell, text }) => !formSheets.has(cell.sheet) && pattern.test(text) && accept(text))
        .map(({ cell, text }) => () => {
          book.set(cell, text.replace(pattern, change));
          return [cell];
        });
    },
  };
}

const isLeaf = ({ row }: Fact) => (row.code?.length ?? 0) === 7;
const isTotal = ({ row }: Fact) => row.key === "total";
const digitsTransposed = (value: number) => {
  const digits = value.toFixed(2).replace(".", "");
  const at = [...digits].findIndex((digit, i) => i + 1 < digits.length && digit !== digits[i + 1]);
  const swapped = digits.slice(0, at) + digits[at + 1]! + digits[at]! + digits.slice(at + 2);
  return at < 0 ? value : Number(swapped) / 100;
};
const extraDigit = (value: number) => Number(String(value).replace(/^(-?\d)/, "$18"));
const cents = (value: number) => Number((value + 0.34).toFixed(2));
const hundred = (value: number) => value + 100;

const typedAmounts: readonly Defect[] = [
  amountSlip("支出总表：项级金额多100元", "expenditure-summary", hundred, isLeaf),
  amountSlip("支出总表：项级金额差0.34元", "expenditure-summary", cents, isLeaf),
  amountSlip("支出总表：数字前后颠倒", "expenditure-summary", digitsTransposed),
  amountSlip("支出总表：多录一位数字", "expenditure-summary", extraDigit),
  amountSlip("支出总表：漏填", "expenditure-summary", () => null, isLeaf),
  amountSlip("支出总表：合计行错", "expenditure-summary", hundred, isTotal),
  amountSlip("收入总表：金额错", "income-summary", hundred),
  amountSlip("收支总表：金额错", "income-and-expenditure-summary", hundred),
  amountSlip("收支总表：总计错", "income-and-expenditure-summary", digitsTransposed, isTotal),
  amountSlip("财政拨款收支总表：金额错", "fiscal-appropriation-summary", hundred),
  amountSlip("一般公共预算表：金额错", "general-public-budget-expenditure", hundred),
  amountSlip("一般公共预算表：扩大十倍", "general-public-budget-expenditure", (value) => value * 10),
  amountSlip(
    "基本支出表：款级金额错",
    "basic-expenditure-by-economic-class",
    hundred,
    ({ row }) => row.key.length === 5,
  ),
  amountSlip(
    "基本支出表：类级金额错",
    "basic-expenditure-by-economic-class",
    hundred,
    ({ row }) => row.key.length === 3,
  ),
  amountSlip("基本支出表：合计错", "basic-expenditure-by-economic-class", hundred, isTotal),
  amountSlip(
    "三公表：合计错",
    "three-public-expenses",
    (value) => value + 1,
    ({ column }) => column.key === "total",
  ),
  amountSlip(
    "三公表：明细错",
    "three-public-expenses",
    (value) => value + 1,
    ({ column }) => ["officialReceptions", "officialVehicles", "overseasVisits"].includes(column.key),
  ),
  amountSlip(
    "三公表：机关运行经费扩大十倍",
    "three-public-expenses",
    (value) => Number((value * 10).toFixed(2)),
    ({ column }) => column.key === "agencyOperation",
  ),
  amountSlip("支出总表：负数", "expenditure-summary", (value) => -value, isLeaf),
];

/**
 * The amounts of two lines next to each other in one class written against each other. In the economic table nothing
 * but last year's book or the text could tell: it is left out.
 */
function linesSwapped(name: string, template: string, digits: number): Defect {
  return {
    name,
    sites: (book) => {
      const table = book.facts.table(template);
      const lines = (table?.rowsOf() ?? []).filter(({ code }) => code?.length === digits);
      return lines.slice(1).flatMap((line, i) => {
        const before = lines[i]!;
        if (before.code!.slice(0, digits - 2) !== line.code!.slice(0, digits - 2)) return [];
        const [upper, lower] = [before, line].map((row) => table!.facts.filter((fact) => fact.row === row));
        const differing = upper!.filter((fact, at) => !fact.amount.equals(lower![at]!.amount));
        if (differing.length === 0) return [];
        return [
          () =>
            upper!.flatMap(({ cell }, at) => {
              const other = lower![at]!.cell;
              const [mine, its] = [book.value(cell), book.value(other)];
              book.set(cell, its);
              book.set(other, mine);
              return mine === its ? [] : [cell, other];
            }),
        ];
      });
    },
  };
}

const swapped: readonly Defect[] = [
  linesSwapped("支出总表：两项金额对调", "expenditure-summary", 7),
  linesSwapped("一般公共预算表：两项金额对调", "general-public-budget-expenditure", 7),
  linesSwapped("收入总表：两项金额对调", "income-summary", 7),
  linesSwapped("一般公共预算表：两类金额对调", "general-public-budget-expenditure", 3),
];

const cellForms: readonly Defect[] = [
  {
    name: "金额存为文本",
    sites: (book) =>
      book.amounts("expenditure-summary").map(({ cell }) => () => {
        book.set(cell, String(book.value(cell)));
        return [cell];
      }),
  },
  {
    name: "金额格写了文字",
    sites: (book) =>
      book.amounts("income-summary").map(({ cell }) => () => {
        book.set(cell, "待定");
        return [cell];
      }),
  },
  {
    name: "错误值",
    sites: (book) =>
      book.amounts("general-public-budget-expenditure").map(({ cell }) => () => {
        book.set(cell, "#REF!");
        return [cell];
      }),
  },
  {
    name: "隐藏行中的金额",
    sites: (book) =>
      book.amounts("expenditure-summary", isLeaf).map(({ cell }) => () => {
        book.sheet(cell.sheet).hiddenRows.push({ from: cell.row, to: cell.row });
        return [cell];
      }),
  },
  {
    name: "隐藏列中的金额",
    sites: (book) =>
      book.amounts("expenditure-summary", isTotal).map(({ cell }) => () => {
        book.sheet(cell.sheet).hiddenColumns.push({ from: cell.column, to: cell.column });
        return [cell];
      }),
  },
  {
    name: "隐藏的工作表",
    sites: (book) =>
      book.facts.tables
        .filter((table) => !table.isEmpty)
        .map((table) => () => {
          book.sheet(table.sheet).visibility = "hidden";
          return table.facts.map(({ cell }) => cell);
        }),
  },
];

const codes: readonly Defect[] = [
  {
    name: "编码丢零",
    sites: (book) =>
      (book.facts.table("basic-expenditure-by-economic-class")?.rowsOf() ?? []).flatMap(({ codeCells }) => {
        const last = codeCells.at(-1);
        const printed = last && book.value(last);
        if (!last || codeCells.length < 2 || typeof printed !== "string" || !/^0\d$/.test(printed)) return [];
        return [
          () => {
            book.set(last, printed.slice(1));
            return [last];
          },
        ];
      }),
  },
  {
    name: "科目名称张冠李戴",
    sites: (book) =>
      (book.facts.table("basic-expenditure-by-economic-class")?.rowsOf() ?? []).flatMap(
        ({ labelCell, code }) =>
          labelCell && code?.length === 5 && code !== "30211"
            ? [
                () => {
                  book.set(labelCell, "差旅费");
                  return [labelCell];
                },
              ]
            : [],
      ),
  },
  {
    name: "同一科目粘贴两次",
    sites: (book) =>
      (book.facts.table("expenditure-summary")?.rowsOf() ?? [])
        .filter(({ code }) => code?.length === 7)
        .map(({ row, labelCell }) => () => {
          book.repeatRow(book.sheet(labelCell!.sheet), row);
          return [{ ...labelCell!, row: row + 1 }];
        }),
  },
];

const forms: readonly Defect[] = [
  {
    name: "编码录错一位",
    sites: (book) =>
      (book.facts.table("expenditure-summary")?.rowsOf() ?? [])
        .filter(({ code, codeCells }) => code?.length === 7 && codeCells.length > 0)
        .map(({ codeCells }) => () => {
          const cell = codeCells.at(-1)!;
          const printed = String(book.value(cell));
          book.set(cell, printed.slice(0, -1) + String((Number(printed.slice(-1)) + 3) % 10));
          return [cell];
        }),
  },
  {
    name: "合计行漏列",
    sites: (book) =>
      ["income-summary", "expenditure-summary", "general-public-budget-expenditure"].flatMap((id) => {
        const table = book.facts.table(id);
        const total = table?.rowsOf().find(({ key }) => key === "total");
        const title = table?.parts.title;
        if (!table || !total || !title) return [];
        return [
          () => {
            if (total.labelCell) book.set(total.labelCell, null);
            table.facts.filter(({ row }) => row === total).forEach(({ cell }) => book.set(cell, null));
            return [title.cell];
          },
        ];
      }),
  },
  {
    name: "封面年份错",
    sites: (book) =>
      book
        .texts()
        .filter(
          ({ cell, text }) => cell.sheet === book.sheets[0]!.name && /20\d\d年.*(预算|决算)$/.test(text),
        )
        .map(({ cell, text }) => () => {
          book.set(
            cell,
            text.replace(/20\d\d/, (year) => String(Number(year) - 1)),
          );
          return [cell];
        }),
  },
  {
    name: "金额单位写错",
    sites: (book) =>
      book.facts.tables
        .filter((table) => table.parts.unit === "yuan" && !table.isEmpty)
        .flatMap(({ parts: { unitCell } }) =>
          unitCell
            ? [
                () => {
                  book.set(unitCell, String(book.value(unitCell)).replace("元", "万元"));
                  return [unitCell];
                },
              ]
            : [],
        ),
  },
  {
    name: "表题年份错",
    sites: (book) =>
      book.facts.tables.flatMap(({ parts: { title, year } }) =>
        title && year
          ? [
              () => {
                book.set(title.cell, title.text.replace(String(year), String(year - 1)));
                return [title.cell];
              },
            ]
          : [],
      ),
  },
  {
    name: "编制单位是别的单位",
    sites: (book) =>
      book.facts.tables.flatMap(({ parts: { organisation } }) =>
        organisation
          ? [
              () => {
                book.set(organisation.cell, "编制单位：白石县水务局");
                return [organisation.cell];
              },
            ]
          : [],
      ),
  },
  {
    name: "金额单位漏写",
    sites: (book) =>
      book.facts.tables
        .filter((table) => !table.isEmpty)
        .flatMap(({ parts: { unitCell, title } }) =>
          unitCell && title
            ? [
                () => {
                  const left = String(book.value(unitCell)).replace(/(?:金额)?单位[:：]?[万千]?元/, "");
                  book.set(unitCell, left.trim() === "" ? null : left);
                  return [title.cell];
                },
              ]
            : [],
        ),
  },
  {
    name: "表题、编制行的部门写成单位",
    sites: (book) =>
      book.facts.tables.flatMap(({ parts: { title, organisation } }) =>
        [title?.cell, organisation?.cell].flatMap((cell) => {
          const text = cell && String(book.value(cell));
          if (!cell || !text || !/(?:年|编制)(?:部门|预算单位|单位)/.test(text)) return [];
          return [
            () => {
              book.set(
                cell,
                text.replace(/(?<=年|编制)(部门|预算单位|单位)/, (word) =>
                  word === "部门" ? "单位" : "部门",
                ),
              );
              return [cell];
            },
          ];
        }),
      ),
  },
  {
    name: "缺一张表",
    mayBeMissed: "a form beyond those that the sets of the book require leaves no trace when it is gone",
    sites: (book) =>
      book.facts.tables.map(({ sheet }) => () => {
        book.sheets.splice(book.sheets.indexOf(book.sheet(sheet)), 1);
        return [];
      }),
  },
  {
    name: "一张表放了两次",
    sites: (book) =>
      book.facts.tables.map(({ sheet, parts }) => () => {
        book.sheets.push({
          ...book.sheet(sheet),
          name: `${sheet}副本`,
          cells: new Map(book.sheet(sheet).cells),
        });
        return parts.title ? [parts.title.cell] : [];
      }),
  },
  {
    name: "空表没有说明",
    sites: (book) =>
      emptyForms(book).flatMap(({ parts: { note, title } }) =>
        note && title
          ? [
              () => {
                book.set(note.cell, null);
                return [title.cell];
              },
            ]
          : [],
      ),
  },
  {
    name: "空表说明写错预算",
    sites: (book) =>
      emptyForms(book).flatMap(({ parts: { note } }) =>
        note
          ? [
              () => {
                const other = note.text.includes("政府性基金")
                  ? note.text.replace("政府性基金", "国有资本经营")
                  : note.text.replace("国有资本经营", "政府性基金");
                book.set(note.cell, other);
                return [note.cell];
              },
            ]
          : [],
      ),
  },
];

/** Forms without amounts whose note must be printed; the sheets of an export have none. */
const emptyForms = (book: MutableBook) =>
  book.facts.tables.filter((table) => table.template.emptyNoteNames && table.isEmpty && !sourceKindOf(table));

const contentsLine = /^\s*\d{1,2}[.．、].+表/;
const linesOfContents = (book: MutableBook) =>
  book.texts().filter(({ cell, text }) => cell.sheet === "目录" && contentsLine.test(text));

const contents: readonly Defect[] = [
  {
    name: "目录列了没有的表",
    sites: (book) =>
      linesOfContents(book).map(({ cell, text }) => () => {
        book.set(cell, `${text}\n${text.replace(/(\d年).+表/, "$1部门债务情况统计表")}`);
        return [cell];
      }),
  },
  {
    name: "目录漏列一张表",
    sites: (book) =>
      linesOfContents(book).map(({ cell }) => () => {
        book.set(cell, null);
        return [];
      }),
  },
  {
    name: "目录顺序与各表不同",
    sites: (book) => {
      const lines = linesOfContents(book);
      return lines.slice(1).map(({ cell, text }, i) => () => {
        const before = lines[i]!;
        book.set(cell, before.text);
        book.set(before.cell, text);
        return [cell];
      });
    },
  },
];

const statesAmount = (text: string) =>
  /(预算|支出|收入|经费|科目|项）)[”"]?(为|数为)?[\d,]+\.\d{2}万元/.test(text);
const statedAmount = /(预算|支出|收入|经费|科目|项）)([”"]?(?:为|数为)?)([\d,]+)\.(\d{2})万元/;

const texts: readonly Defect[] = [
  textSlip("说明金额多录一位", statedAmount, (match) => match.replace(/(\d)\./, "$18."), statesAmount),
  textSlip(
    "说明金额错一位",
    statedAmount,
    (match) => match.replace(/(\d)(?=\.\d{2})/, (digit) => String((Number(digit) + 3) % 10)),
    statesAmount,
  ),
  textSlip("说明金额单位写成元", statedAmount, (match) => match.replace("万元", "元"), statesAmount),
  textSlip("说明中是别的单位", /(?<=20\d\d年[，,]?)[^，。；\d]{2,20}(?:局|办公室)(?=收入预算)/, (match) =>
    match.endsWith("局") ? "白石县水务局" : "白石县外事办公室",
  ),
  textSlip(
    "说明金额漏写单位",
    /((?:预算|支出|收入|经费|科目|项）)[”"]?(?:为|数为)?[\d,]+\.\d{2})万元(?=[，。；、])/,
    (match) => match.replace("万元", ""),
  ),
  textSlip("说明留有占位符", /20\d\d年/, (match) => `XX${match}`),
  textSlip("说明“原因是。”没有写原因", /主要原因是[^。；;]+。/, () => "主要原因是。"),
  textSlip("目录年份错", /^\s*\d[.、．]\s*20\d\d年/, (match) => match.replace(/20\d\d/, "2031")),
  {
    ...textSlip("增减方向写反", /比20\d\d年预算(增加|减少)(?=[\d,.]+万元)/, (match) =>
      match.includes("增加") ? match.replace("增加", "减少") : match.replace("减少", "增加"),
    ),
    mayBeMissed:
      "where no amount of last year, no rate and no second statement of the change stand beside it, nothing tells that the word is wrong",
  },
  textSlip("持平写成减少", /(三公”经费预算数为[\d,.]+万元，[与比]20\d\d年预算)持平/, (match) =>
    match.replace("持平", "减少0.50万元"),
  ),
  textSlip("三公明细持平写成增加", /(接待费[\d,.]+万元[，。][与比]20\d\d年预算)持平/, (match) =>
    match.replace("持平", "增加0.50万元"),
  ),
  textSlip(
    "增减写成持平",
    /(一般公共预算拨款支出预算[\d,.]+万元，比20\d\d年预算)(增加|减少)[\d,.]+万元/,
    (match) => match.replace(/(增加|减少)[\d,.]+万元$/, "持平"),
  ),
  textSlip("采购明细与合计不符", /政府采购货物预算[\d,.]+万元/, () => "政府采购货物预算999.99万元"),
];

/** Defect classes, each injected at every site in turn. */
export const defects: readonly Defect[] = [
  ...typedAmounts,
  ...swapped,
  ...cellForms,
  ...codes,
  ...forms,
  ...contents,
  ...texts,
  ...formulaDefects,
  ...lastYearDefects,
];
