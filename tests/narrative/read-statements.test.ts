import { readStatements } from "../../src/narrative/read-statements";
import { readPlainText } from "../../src/narrative/read-texts";
import { said } from "./explain";

function read(text: string, measure: "budget" | "finalAccount" = "budget") {
  return readStatements(readPlainText(text), { year: 2025, measure });
}

describe("what a figure does in its sentence", () => {
  it("carries the subject over its changes and rates", () => {
    const { statements } = read(
      "财政拨款支出预算80万元，比2024年预算增加20万元，增长33.33%；事业收入0万元。",
    );
    expect(statements.map(said)).toEqual([
      "80万元 stated fiscalAppropriationExpenditure",
      "20万元 change fiscalAppropriationExpenditure",
      "33.33% changeRate fiscalAppropriationExpenditure",
      "0万元 stated publicServiceIncome",
    ]);
    expect(statements[1]!.base).toEqual({ text: "2024年预算", year: 2024, measure: "budget" });
    expect(statements[1]!.direction).toEqual({ kind: "increase", word: "增加" });
  });

  test.each([
    ["项目支出40万元。“卫生健康支出”12万元。", "12万元 stated other:卫生健康支出"],
    ["基本支出40万元。商品和服务支出占基本支出的20%。", "20% share other:商品和服务支出"],
    ["基本支出40万元，占总支出的80%。", "80% share basicExpenditure"],
  ])("%s is about what it names", (text, last) => {
    expect(read(text).statements.map(said).at(-1)).toBe(last);
  });

  it("keeps the subject of an item over its sentences, and drops it at the next", () => {
    const { statements } = read(
      "1、住房保障支出（类）住房改革支出（款）购房补贴（项）。主要用于：购房补贴10万元。全年预算为12万元，支出决算为11万元，完成全年预算数的91.67%。\n2、共计5万元。",
      "finalAccount",
    );
    const path = "path:住房保障支出/住房改革支出/购房补贴";
    expect(statements.map(said)).toEqual([
      "10万元 aside other:购房补贴",
      `12万元 otherMeasure ${path}`,
      `11万元 stated ${path}`,
      `91.67% completion ${path}`,
      "5万元 stated -",
    ]);
    expect(statements[1]!.measure).toBe("wholeYearBudget");
    expect(statements[3]!.base?.measure).toBe("wholeYearBudget");
  });

  test.each([
    ["2024年当年预算执行数为60.13万元。", "lastYear"],
    ["2025年预算安排25.77万元。", "stated"],
    ["单价100万元（含）以上设备。", "limit"],
    ["由我局申请400.00万元以上项目。", "limit"],
    ["项目支出18万元（由于追加经费3万元，增加）。", "stated,aside"],
    ["主要原因是增加经费3万元。", "aside"],
    ["截至2024年8月31日，共有车辆7辆。", "stated"],
    ["项目支出18万元，占支出预算24.5%。", "stated,share"],
  ])("%s → %s", (text, roles) => {
    expect(
      read(text)
        .statements.map(({ role }) => role)
        .join(),
    ).toBe(roles);
  });

  it("takes the base of a sentence that opens with it", () => {
    const { comparisons } = read("与2023年度相比，收入支出总计增加307.82万元，增长100.00%。");
    expect(comparisons).toHaveLength(1);
    expect(comparisons[0]).toMatchObject({
      subject: { id: "incomeAndExpenditure" },
      base: { text: "2023年度", year: 2023 },
      change: { figure: { text: "307.82万元" } },
      rate: { figure: { text: "100.00%" } },
    });
  });

  test.each([
    ["公务接待费0.95万元，与2024年预算持平。", "officialReceptions same 2024年预算"],
    ["公务接待费0.95万元。比2024年预算持平。", "officialReceptions same 2024年预算"],
    ["公务用车购置费0万元，与2024年预算一致0万元。", "vehiclePurchases same 2024年预算"],
    ["基本支出9万元，同比减少1万元，下降10%。", "basicExpenditure decrease 同比"],
    [
      "项目支出全年预算为12万元，支出决算为11万元。决算数小于全年预算数的主要原因：人员变动。",
      "projectExpenditure smaller 全年预算数",
    ],
    [
      "项目支出全年预算为11万元，支出决算为11万元。决算数与全年预算数持平。",
      "projectExpenditure same 全年预算数",
    ],
  ])("compares: %s", (text, expected) => {
    expect(
      read(text).comparisons.map(
        ({ subject, direction, base }) => `${subject?.id} ${direction.kind} ${base?.text}`,
      ),
    ).toEqual([expected]);
  });
});

describe("lists", () => {
  const shown = (text: string) =>
    read(text).lists.map(
      ({ total, parts, form }) =>
        `${form} ${total.figure.text} = ${parts.map(({ figure }) => figure.text).join(" + ")}`,
    );

  test.each([
    [
      "政府采购预算117万元，其中：政府采购货物预算17万元、政府采购工程预算0万元、政府采购服务预算100万元。",
      "inline 117万元 = 17万元 + 0万元 + 100万元",
    ],
    ["实有人员6名，其中主任1名，为正科长级；干部2名。", "inline 6名 = 1名 + 2名"],
    [
      "预算收入总计53万元，同比减少4万元，其中：\n\n项目支出18万元，减少2万元；基本支出35万元。",
      "inline 53万元 = 18万元 + 35万元",
    ],
    ["项目支出预算3万元安排如下：\n1.调研经费2万元。\n2.督查经费1万元。", "items 3万元 = 2万元 + 1万元"],
    [
      "一般公共预算支出9万元，主要用于以下方面：卫生健康支出（类）5万元，占55.56%；住房保障支出（类）4万元，占44.44%。",
      "inline 9万元 = 5万元 + 4万元",
    ],
    [
      "支出预算9万元。\n1.按支出功能分类科目划分\n（1）行政运行类5万元。\n（2）购房补贴类4万元。",
      "items 9万元 = 5万元 + 4万元",
    ],
  ])("%s", (text, list) => {
    expect(shown(text)).toEqual([list]);
  });

  it("nests numbered paragraphs and 其中", () => {
    expect(
      shown(
        "“三公”经费预算数为6万元。其中：\n（一）因公出国费1万元。\n（二）公务用车购置及运行费5万元。其中：公务用车购置费3万元；公务用车运行费2万元。",
      ),
    ).toEqual(["items 6万元 = 1万元 + 5万元", "inline 5万元 = 3万元 + 2万元"]);
  });

  it("takes 其中 for nothing of the item before", () => {
    expect(shown("一、公用经费10万元。\n二、工作如下：涉及项目预算资金5万元。")).toEqual([]);
  });
});
