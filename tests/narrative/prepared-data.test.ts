import { explained, readAlone, said } from "./explain";

describe("passages printed twice", () => {
  const lines = [
    "7.“职业年金缴费支出”87.36万元。",
    "8.“其他养老支出”0.96万元，主要用于养老。",
    "9.“行政单位医疗”78.21万元。",
  ];

  it("are found as one run, whatever their ordinals", () => {
    const again = lines.slice(1).map((line, i) => `${i + 10}.${line.slice(2)}`);
    const [passage, ...others] = explained([...lines, ...again]).repeatedPassages;
    expect(others).toEqual([]);
    expect(passage!.first.map(({ text }) => text.slice(0, 2))).toEqual(["8.", "9."]);
    expect(passage!.again.map(({ text }) => text.slice(0, 3))).toEqual(["10.", "11."]);
  });

  it("are neither headings nor short lines", () => {
    const heading = "一、2025年部门财政拨款收支预算情况说明";
    expect(explained([heading, "详见附件。", heading, "详见附件。"]).repeatedPassages).toEqual([]);
  });
});

describe("quantities stated twice", () => {
  const conflicts = (text: string) =>
    readAlone(`2025年部门预算编制说明\n\n${text}`).conflicts.map(
      ({ first, again }) => `${said(first)} ≠ ${again.figure.text}`,
    );

  test.each([
    [
      "购房补贴（项）350.35万元。2025年预算安排352.67万元。",
      ["350.35万元 stated path:购房补贴 ≠ 352.67万元"],
    ],
    ["基本支出35.1449万元。基本支出35.14万元。", []],
    ["基本支出35.1449万元。基本支出351,449元。", []],
    ["基本支出35万元。2024年基本支出30万元。", []],
    [
      "项目支出18万元，同比减少49万元。项目支出18万元，同比减少54.5万元。",
      ["49万元 change projectExpenditure ≠ 54.5万元"],
    ],
    ["项目支出18万元，同比下降73.1%。项目支出18万元，同比下降73%。", []],
    ["基本支出全年预算为9万元，年初预算为8万元。", []],
  ])("%s", (text, expected) => {
    expect(conflicts(text)).toEqual(expected);
  });
});

describe("years and what they are mentioned for", () => {
  test.each([
    ["一、2025年“三公”经费预算情况说明", "2025 heading"],
    ["2025年“三公”经费预算数为4万元。", "2025 amount"],
    ["公务接待费1万元，与2024年预算持平。", "2024 base"],
    ["截至2024年8月31日，共有车辆0辆。", "2024 day"],
    ["拟从2020年起实施。", "2020 period"],
    ["2024-2026年滚动实施。", "2024 period, 2026 period"],
    ["《区政府2024年重点工作任务书》。", "2024 document"],
    ["单位于2024年成立。", "2024 other"],
  ])("%s → %s", (text, expected) => {
    expect(
      readAlone(text)
        .years.map(({ year, role }) => `${year} ${role}`)
        .join(", "),
    ).toBe(expected);
  });
});

describe("leftovers", () => {
  test.each([
    ["XX部门收入预算x,xxx万元。", "placeholder, placeholder"],
    ["××局共有X家单位。", "placeholder, placeholder"],
    ["比2025年预算增加（减少）XXX万元（持平）。", "choice, placeholder, choice"],
    ["主要职能包括：\n1.", "emptyItem"],
    ["主要用于……", "ellipsis"],
    ["XX是…。", "ellipsis, placeholder"],
    ["（九）……：指……。", "ellipsis"],
    ["（说明项目实施的周期）", "instruction"],
    ["负责人：待填写", "instruction"],
    ["增加5万元，主要原因是。", "missingReason"],
    ["增加5万元，主要原因是……。", "ellipsis, missingReason"],
    ["增加5万元，主要原因是人员增加。。", "doubledMark"],
    ["减少5万元，主要原因：\n一、人员减少。", ""],
    ["见www.xxx.gov.cn，X101街坊。", ""],
    ["未完成的应说明原因。", ""],
  ])("%s → %s", (text, kinds) => {
    expect(
      readAlone(text)
        .leftovers.map(({ kind }) => kind)
        .join(", "),
    ).toBe(kinds);
  });
});

describe("changes, shares and completions", () => {
  it("come with the amounts they should follow from", () => {
    const { changes } = readAlone(
      "2025年部门预算编制说明\n\n1.购房补贴（项）350万元。2024年预算执行数为348万元，2025年预算安排352万元，比2024年预算执行数增加4万元，增长1.15%。",
    );
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({
      now: { figure: { text: "352万元" } },
      otherNow: [{ figure: { text: "350万元" } }],
      baseAmount: { figure: { text: "348万元" } },
      change: { figure: { text: "4万元" } },
      rate: { figure: { text: "1.15%" } },
      direction: { kind: "increase", word: "增加" },
      base: { year: 2024, measure: "execution" },
    });
  });

  it("name the base a completion claims, and every base stated", () => {
    const [completion] = readAlone(
      "2024年度部门决算情况说明\n\n项目支出年初预算为0万元，全年预算为321.02万元，支出决算为307.82万元，完成年初预算的95.89%。",
    ).completions;
    expect(completion).toMatchObject({
      now: { figure: { text: "307.82万元" } },
      baseAmount: { figure: { text: "0万元" } },
    });
    expect(completion!.bases.map(({ measure }) => measure)).toEqual(["initialBudget", "wholeYearBudget"]);
  });

  it("take the total of its list for the whole of a share that names none", () => {
    const { shares } = readAlone(
      "支出合计307.82万元，其中：基本支出105.58万元，占34.30%；项目支出202.24万元，占65.70%。",
    );
    expect(shares.map(({ part, whole }) => `${part?.figure.text}/${whole?.figure.text}`)).toEqual([
      "105.58万元/307.82万元",
      "202.24万元/307.82万元",
    ]);
  });
});
