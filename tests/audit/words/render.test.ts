import type { MessageData, PlaceInForm, ShownAmount } from "../../../src/audit/finding";
import { catalogue } from "../../../src/audit/words/catalogue";
import type { MessageShape } from "../../../src/audit/words/message-shape";
import { render, wordingProblem } from "../../../src/audit/words/render";

const yuan = (amount: string): ShownAmount => ({ yuan: amount, unit: "yuan", decimals: 2 });
const tenThousand = (amount: string): ShownAmount => ({ yuan: amount, unit: "tenThousandYuan", decimals: 2 });

function place(part: Partial<PlaceInForm> = {}): PlaceInForm {
  return {
    template: "expenditure-summary",
    section: "rows",
    row: "2010301",
    rowLabel: "行政运行",
    column: "basic",
    cell: { sheet: "支出总表", row: 10, column: 5 },
    ...part,
  };
}

const total = place({ column: "total", cell: { sheet: "支出总表", row: 10, column: 4 } });
const project = place({ column: "project", cell: { sheet: "支出总表", row: 10, column: 6 } });
const sides = {
  left: [total],
  right: [place(), project],
  leftSum: yuan("1000000.34"),
  rightSum: yuan("1000000"),
  difference: yuan("0.34"),
};

describe("render", () => {
  test.each<{ name: string; rule: string; messageId: string; data: MessageData; zh: string; en: string }>([
    {
      name: "a broken tie names what both sides share once",
      rule: "expenditure-table-adds-up",
      messageId: "tieBroken",
      data: sides,
      zh: "《支出预算总表》2010301 行政运行行：“合计”（E11）为1,000,000.34元，“基本支出”（F11）、“项目支出”（G11）合计为1,000,000.00元，相差0.34元。请核对后改正。",
      en: "“Expenditure summary”, row 2010301 行政运行: “Total” (E11) is 1,000,000.34 yuan; the sum of “Basic” (F11), “Project” (G11) is 1,000,000.00 yuan. They differ by 0.34 yuan. Please check and correct.",
    },
    {
      name: "a culprit says what it should be",
      rule: "expenditure-table-adds-up",
      messageId: "wrongAmount",
      data: {
        place: place(),
        actual: yuan("11919501.84"),
        expected: yuan("11919502.18"),
        difference: yuan("-0.34"),
        ties: 3,
      },
      zh: "《支出预算总表》2010301 行政运行行“基本支出”栏（F11）填列11,919,501.84元，按勾稽关系应为11,919,502.18元，相差0.34元，因此有3处对不上。请核对，建议改为11,919,502.18元。",
      en: "“Expenditure summary”, row 2010301 行政运行, column “Basic” (F11) says 11,919,501.84 yuan; by its relations to other cells it should be 11,919,502.18 yuan, a difference of 0.34 yuan that breaks 3 relations. Please check; 11,919,502.18 yuan is suggested.",
    },
    {
      name: "a rounding tail accuses nobody",
      rule: "three-public-total-is-sum-of-items",
      messageId: "tail",
      data: {
        ...sides,
        leftSum: tenThousand("1055800"),
        rightSum: tenThousand("1055900"),
        difference: tenThousand("-100"),
      },
      zh: "《支出预算总表》2010301 行政运行行：“合计”（E11）为105.58万元，“基本支出”（F11）、“项目支出”（G11）合计为105.59万元，差0.01万元，系四舍五入形成，不需修改。",
      en: "“Expenditure summary”, row 2010301 行政运行: “Total” (E11) is 105.58 ten thousand yuan; the sum of “Basic” (F11), “Project” (G11) is 105.59 ten thousand yuan. The 0.01 ten thousand yuan between them comes from rounding; nothing needs changing.",
    },
    {
      name: "a figure of the text is said in the unit of the form and in its own",
      rule: "text-agrees-with-tables",
      messageId: "differs",
      data: {
        subject: "职业年金缴费",
        printed: "887.36万元",
        expected: tenThousand("873617"),
        place: place({ row: "2080506", rowLabel: "职业年金缴费支出", column: "total" }),
        slip: "extraDigit",
        digit: "8",
      },
      zh: "说明中“职业年金缴费”写为887.36万元，《支出预算总表》2080506 职业年金缴费支出行“合计”栏（F11）为873,617.00元（87.36万元），疑多录一位数字“8”。请核对，建议改为87.36万元。",
      en: "The text states “职业年金缴费” as 887.36万元; “Expenditure summary”, row 2080506 职业年金缴费支出, column “Total” (F11) is 873,617.00 yuan (87.36 ten thousand yuan), perhaps with a digit “8” too many. Please check; 87.36 ten thousand yuan is suggested.",
    },
    {
      name: "a form of one row is named by its columns alone",
      rule: "three-public-total-is-sum-of-items",
      messageId: "cannotDecide",
      data: {
        places: ["overseasVisits", "officialReceptions"].map((column, index) =>
          place({
            template: "three-public-expenses",
            section: "amounts",
            row: "amounts",
            rowLabel: "",
            column,
            cell: { sheet: "三公", row: 6, column: index },
          }),
        ),
        difference: tenThousand("5000"),
      },
      zh: "《“三公”经费和机关运行经费预算表》：“因公出国（境）费”（A7）、“公务接待费”（B7）之间相差0.50万元，其中至少一处有误，仅凭表中数字不能判断是哪一处。请逐一核对。",
      en: "“Three public expenses and agency operating expenditure”: “Overseas visits” (A7), “Official receptions” (B7) disagree by 0.50 ten thousand yuan. At least one of them is wrong, and the figures alone do not tell which. Please check each.",
    },
    {
      name: "a code that lost its zero",
      rule: "code-matches-name",
      messageId: "lostZero",
      data: { code: "30102", name: "津贴补贴" },
      zh: "“津贴补贴”的科目编码少了中间的零，应为30102。请将单元格设为文本格式后补全。",
      en: "The code of “津贴补贴” has lost a zero; it is 30102. Please format the cell as text and restore it.",
    },
    {
      name: "amounts typed as text say what is odd about them",
      rule: "amounts-are-numbers",
      messageId: "textAmount",
      data: {
        form: "expenditure-summary",
        text: "１２０ 000",
        count: 1,
        oddities: ["fullWidthDigits", "spaces"],
      },
      zh: "《支出预算总表》有1个金额存为文本，如“１２０ 000”（含全角数字、空格），求和时不会计入。请改为数字格式。",
      en: "“Expenditure summary” holds 1 amount as text, such as “１２０ 000” (with full-width digits and spaces); sums leave them out. Please make them numbers.",
    },
    {
      name: "an empty table's note of another budget",
      rule: "empty-table-has-its-note",
      messageId: "wrongBudget",
      data: { form: "state-capital-expenditure", note: "注：本表为空表", named: "governmentFunds" },
      zh: "《国有资本经营预算支出功能分类预算表》的空表说明写成了政府性基金预算：“注：本表为空表”。请改为本表的预算。",
      en: "The note of the empty “State capital operating expenditure by function” speaks of the government-managed funds budget: “注：本表为空表”. Please name the budget of this form.",
    },
  ])("$name", ({ rule, messageId, data, zh, en }) => {
    expect(render({ rule, messageId, data }, "zh")).toBe(zh);
    expect(render({ rule, messageId, data }, "en")).toBe(en);
  });

  test("more than four places are counted, not listed", () => {
    const right = Array.from({ length: 7 }, (_, index) =>
      place({
        row: `20${index + 1}`,
        rowLabel: "类",
        column: "total",
        cell: { sheet: "支出总表", row: index, column: 4 },
      }),
    );
    const message = { rule: "expenditure-table-adds-up", messageId: "tieBroken", data: { ...sides, right } };
    expect(render(message, "zh")).toContain(
      "《支出预算总表》“合计”栏：2010301 行政运行（E11）为1,000,000.34元，201 类（E1）、202 类（E2）、203 类（E3）、204 类（E4）等7项合计",
    );
    expect(render(message, "en")).toContain("and others, 7 in all");
  });

  test("a message without words, or without its data, is said plainly and without identifiers", () => {
    const unknown = { rule: "no-such-rule", messageId: "noSuchMessage", data: {} };
    const unfilled = { rule: "code-matches-name", messageId: "lostZero", data: { name: "津贴补贴" } };
    expect(wordingProblem(unknown)).toBe("no-such-rule.noSuchMessage has no words");
    expect(wordingProblem(unfilled)).toBe("code-matches-name.lostZero lacks code");
    for (const message of [unknown, unfilled]) {
      expect(render(message, "zh")).toBe("此处与要求不符，请核对。");
      expect(render(message, "en")).not.toMatch(/no-such|lostZero/);
    }
  });

  test.each([...catalogue.keys()])("%s has words in both languages that use what it is given", (key) => {
    const { shape, words } = catalogue.get(key)!;
    const data = sampleData(shape);
    const zh = words.zh(data);
    const en = words.en(data);
    expect(zh).toMatch(/。$/);
    expect(en).toMatch(/\.$/);
    for (const sentence of [zh, en]) {
      expect(sentence).not.toMatch(/undefined|NaN|\[object|违规|违纪|[!！]/);
    }
    for (const [name, kind] of Object.entries(shape)) {
      if (kind === "text") expect(zh + en).toContain(`<${name}>`);
    }
  });
});

/** Something for every placeholder, recognisable in the sentence. */
function sampleData(shape: MessageShape): MessageData {
  const values = {
    text: (name: string) => `<${name}>`,
    number: () => 3,
    amount: () => yuan("1"),
    said: () => yuan("2"),
    place: () => place(),
    places: () => [place(), project],
    list: () => ["甲", "乙"],
    pairs: () => [[tenThousand("877000"), tenThousand("877080")]],
  };
  return Object.fromEntries(
    Object.entries(shape).map(([name, kind]) => [
      name,
      values[kind.replace("?", "") as keyof typeof values](name),
    ]),
  ) as MessageData;
}
