import { auditSnapshot } from "../../../src/jobs/audit/audit";
import { explained, readAlone } from "../../narrative/explain";
import { snapshotOf } from "../../support/book";
import { smallBudget } from "../../support/small-budget";

const heading = "2025年部门预算编制说明";

/** True texts about the small budget as other places write them, and one figure of each that would be wrong. */
const manners: readonly {
  readonly name: string;
  readonly lines: readonly string[];
  readonly wrong: readonly [right: string, wrong: string];
}[] = [
  {
    name: "income and expenditure in one total, parted below",
    lines: [
      "本部门2025年度收入、支出预算总计234.57万元。其中：",
      "（一）收入预算总计234.57万元。",
      "（二）支出预算总计234.57万元。包括：一般公共服务支出184.57万元、社会保障和就业支出30万元、住房保障支出20万元。",
    ],
    wrong: ["支出预算总计234.57万元", "支出预算总计243.57万元"],
  },
  {
    name: "款 and 项 under the 类 of a heading",
    lines: [
      "一、一般公共预算支出情况",
      "（一）一般公共服务支出（类）",
      "1．档案事务（款）行政运行（项）支出104.57万元。",
      "2．档案事务（款）档案馆（项）支出80万元。",
    ],
    wrong: ["支出104.57万元", "支出140.57万元"],
  },
  {
    name: "lines with their codes",
    lines: [
      "2025年支出预算234.57万元。",
      "（一）行政运行（2012601）1045678.9元；",
      "（二）2012604 档案馆 80万元。",
    ],
    wrong: ["1045678.9元", "1054678.9元"],
  },
  {
    name: "parts in brackets before the share",
    lines: [
      "2025年支出预算234.57万元，其中基本支出154.57万元（其中人员经费134.57万元、公用经费20.00万元），占65.89%，项目支出80.00万元，占34.11%。",
    ],
    wrong: ["项目支出80.00万元", "项目支出88.00万元"],
  },
  {
    name: "amounts of lines by the way",
    lines: [
      "人员经费134.57万元，主要包括：基本工资84.57万元、住房公积金20万元；公用经费20.00万元，主要包括办公费19.05万元、公务接待费0.95万元。",
    ],
    wrong: ["公用经费20.00万元", "公用经费2.00万元"],
  },
  {
    name: "agency operating expenditure by what pays for it",
    lines: ["2025年本部门机关运行经费当年一般公共预算拨款20.00万元。"],
    wrong: ["20.00万元", "25.00万元"],
  },
  {
    name: "names and figures in two rows",
    lines: [
      "2025年支出预算234.57万元，基本支出、项目支出分别为154.57万元、80.00万元，分别占支出预算的65.89%、34.11%。",
      "人员经费和公用经费分别为134.57万元和20.00万元。",
    ],
    wrong: ["80.00万元", "88.00万元"],
  },
  {
    name: "classes and their shares in two rows",
    lines: [
      "一般公共服务支出、社会保障和就业支出、住房保障支出分别为184.57万元、30.00万元、20.00万元。",
      "2025年一般公共预算支出234.57万元。",
    ],
    wrong: ["234.57万元", "243.57万元"],
  },
  {
    name: "a share of a whole that the forms alone print",
    lines: ["公务接待费0.95万元，占“三公”经费的19.19%。"],
    wrong: ["19.19%", "29.19%"],
  },
  {
    name: "a share behind the last of the parts",
    lines: ["“三公”经费4.95万元，其中公务接待费0.95万元，与上年持平，占一般公共预算支出的2.11%。"],
    wrong: ["2.11%", "2.51%"],
  },
  {
    name: "a name right behind its ordinal",
    lines: ["一、收入预算234.57万元。"],
    wrong: ["234.57万元", "243.57万元"],
  },
];

const audited = (lines: readonly string[]) =>
  auditSnapshot(snapshotOf({ ...smallBudget(), 编制说明: [heading, ...lines].map((line) => [line]) }), {
    on: "2025-03-01",
  }).result.findings;
const known = new Set(audited([]).map(({ id }) => id));
const findings = (lines: readonly string[]) =>
  audited(lines)
    .filter(({ id }) => !known.has(id))
    .map(({ rule, messageId }) => `${rule}.${messageId}`);

describe("a true text in the manner of another place", () => {
  test.each(manners)("accuses nothing and rests on the forms: $name", ({ lines }) => {
    expect(findings(lines)).toEqual([]);
    const { quantities, bound, derived } = explained([heading, ...lines]).coverage;
    expect(bound + derived).toBe(quantities);
  });

  test.each(manners)("with one wrong figure has one finding: $name", ({ lines, wrong: [right, wrong] }) => {
    const changed = lines.map((line) => line.replace(right, wrong));
    expect(changed).not.toEqual(lines);
    expect(findings(changed)).toHaveLength(1);
  });

  it("may state its unit once for all amounts", () => {
    const lines = ["一、支出预算234.57，其中基本支出154.57，项目支出80.00。"];
    expect(findings(lines)).not.toEqual([]);
    expect(findings(["（金额单位：万元）", ...lines])).toEqual([]);
  });

  it("speaks of other money where a name stands before 预算支出", () => {
    expect(findings(["2025年度一般公共预算拨款安排的会议费预算支出1万元。"])).toEqual([]);
  });

  it("keeps the columns of a pasted table apart", () => {
    const { figures } = readAlone("基本支出\t154.57\t65.89%");
    expect(figures.map(({ text }) => text)).toEqual(["154.57", "65.89%"]);
  });
});
