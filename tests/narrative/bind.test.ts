import type { Binding } from "../../src/narrative/binding";
import { explained, readAlone } from "./explain";

const heading = "2025年部门预算编制说明";

/** The binding of the last amount or rate of a one-line explanation. */
function bindingOf(line: string): Binding {
  return explained([heading, line]).bindings.at(-1)!;
}

function place({ fact }: Binding): string | undefined {
  return fact && `${fact.table.template.id} ${fact.row.key} ${fact.column.key}`;
}

describe("an amount is bound to the fact it speaks of", () => {
  test.each([
    ["云溪县档案馆收入预算234.57万元。", "income-and-expenditure-summary total budget", "rounded"],
    ["财政拨款收入234.57万元。", "income-and-expenditure-summary fiscalAppropriation budget", "rounded"],
    ["事业收入0万元。", "income-and-expenditure-summary publicService budget", "equal"],
    ["支出预算2,345,678.90元。", "income-and-expenditure-summary total total", "equal"],
    ["一般公共预算拨款支出预算234.56万元。", "general-public-budget-expenditure total total", "truncated"],
    ["政府性基金拨款支出预算0万元。", "government-funds-expenditure total total", "equal"],
    ["其中：基本支出154.57万元。", "expenditure-summary total basic", "rounded"],
    ["人员经费134.57万元。", "basic-expenditure-by-economic-class total personnel", "rounded"],
    ["“三公”经费预算数为4.95万元。", "three-public-expenses amounts total", "equal"],
    ["（三）公务接待费9500元。", "three-public-expenses amounts officialReceptions", "equal"],
    ["机关运行经费预算为20.00万元。", "three-public-expenses amounts agencyOperation", "equal"],
    [
      "1.“一般公共服务支出（类）档案事务（款）行政运行（项）”104.57万元。",
      "general-public-budget-expenditure 2012601 total",
      "rounded",
    ],
    [
      "1.“一般公共服务支出-档案事务-档案馆”科目80万元。",
      "general-public-budget-expenditure 2012604 total",
      "equal",
    ],
    ["社会保障和就业支出（类）30万元。", "general-public-budget-expenditure 208 total", "equal"],
  ])("%s", (line, expected, agreement) => {
    const binding = bindingOf(line);
    expect(place(binding)).toBe(expected);
    expect(binding.agreement?.kind).toBe(agreement);
  });

  it("follows an old name of a 款 down to the row", () => {
    const binding = bindingOf(
      "“社会保障和就业支出（类）行政事业单位离退休（款）机关事业单位基本养老保险缴费支出（项）”30万元。",
    );
    expect(place(binding)).toBe("general-public-budget-expenditure 2080505 total");
  });

  test.each([
    ["“社会保障和就业支出（类）档案事务（款）行政运行（项）”104.57万元。", "rowNotFound"],
    ["行政运行（项）104.57万元。", "pathIncomplete"],
    ["财政业务费10万元。", "noForm"],
    ["政府采购预算34万元。", "noForm"],
    ["2024年支出预算200万元。", "notOfThisYear"],
    ["支出预算234.57万元，比2024年预算增加10万元。", "toBeDerived"],
    ["支出全年预算为300万元。", "otherMeasure"],
    ["单价100万元（含）以上设备。", "limit"],
    ["共计5万元。", "noSubject"],
    ["支出预算234.57。", "unitMissing"],
  ])("%s stays unbound: %s", (line, reason) => {
    const binding = bindingOf(line);
    expect(binding.fact).toBeUndefined();
    expect(binding.reason).toBe(reason);
  });

  it("says which row is meant where the path is wrong and one amount of the 类 fits", () => {
    const { meant } = bindingOf("“一般公共服务支出（类）财政事务（款）档案馆（项）”80万元。");
    expect(meant?.row.key).toBe("2012604");
  });

  it("has no form to look in without a workbook", () => {
    expect(readAlone("支出预算10万元。").bindings[0]!.reason).toBe("formMissing");
  });
});

describe("what has no fact follows from other figures", () => {
  test.each([
    [
      "rate from both amounts",
      "支出预算234.57万元，2024年预算执行数为200万元，比2024年预算执行数增长17.29%。",
      "rate 234.57万元,200万元",
    ],
    [
      "rate from amount and change",
      "支出预算234.57万元，比2024年预算增加34.57万元，增长17.29%。",
      "rate 234.57万元,34.57万元",
    ],
    [
      "share of the whole named",
      "支出预算234.57万元。项目支出80万元，占支出预算的34.1%。",
      "share 80万元,234.57万元",
    ],
    [
      "part of a sum",
      "政府采购预算9万元，其中：政府采购货物预算4万元、政府采购工程预算0万元、政府采购服务预算5万元。",
      "sum 9万元,4万元,0万元,5万元",
    ],
    [
      "part of another quantity",
      "政府采购预算9万元。面向中小企业预留政府采购项目预算金额8万元。",
      "within 9万元",
    ],
    ["within a fact", "编报绩效目标的项目3个，涉及项目预算资金60万元。", "within "],
    ["the same said before", "督查经费3万元。督查经费3万元。", "repeated 3万元"],
    [
      "the change of an equal total",
      "收入预算234.57万元，比2024年预算增加9.5万元。支出预算234.57万元，比2024年预算增加9.5万元。",
      "sameChange 9.5万元",
    ],
    [
      "changes of the parts",
      "“三公”经费预算数为4.95万元，比2024年预算减少1万元，其中：公务接待费0.95万元，比2024年预算持平；公务用车购置及运行费4万元，比2024年预算减少1万元。",
      "sumOfChanges 1万元,1万元",
    ],
  ])("%s", (_, line, expected) => {
    const { derivation } = bindingOf(line);
    expect(
      derivation && `${derivation.kind} ${derivation.from.map(({ figure }) => figure.text).join()}`,
    ).toBe(expected);
  });

  it("counts bound and derived figures against all amounts and rates but limits", () => {
    const { coverage } = explained([
      heading,
      "支出预算234.57万元，比2024年预算增加34.57万元，增长17.29%。2025年4月购置单价100万元以上设备。",
      "第一季度用款计划15万元。",
    ]);
    expect(coverage).toEqual({ quantities: 4, bound: 1, derived: 2 });
  });
});
