/** Sheets of a small invented departmental budget that ties; tests change a cell and look what is said. */
export type BudgetSheets = Record<string, (string | number | null)[][]>;

const organisation = "云溪县档案馆";

const head = (title: string, width: number, unit = "元") => [
  [],
  [title],
  [],
  [`编制部门：${organisation}`, ...Array<null>(width - 2).fill(null), `单位：${unit}`],
  [],
];

const functionalRows = (amounts: Readonly<Record<string, readonly number[]>>) => [
  ["201", null, null, "一般公共服务支出", ...amounts["201"]!],
  ["201", "26", null, "档案事务", ...amounts["201"]!],
  ["201", "26", "01", "行政运行", ...amounts["2012601"]!],
  ["201", "26", "04", "档案馆", ...amounts["2012604"]!],
  ["208", null, null, "社会保障和就业支出", ...amounts["208"]!],
  ["208", "05", null, "行政事业单位养老支出", ...amounts["208"]!],
  ["208", "05", "05", "机关事业单位基本养老保险缴费支出", ...amounts["208"]!],
  ["221", null, null, "住房保障支出", ...amounts["221"]!],
  ["221", "02", null, "住房改革支出", ...amounts["221"]!],
  ["221", "02", "01", "住房公积金", ...amounts["221"]!],
  ["合计", null, null, null, ...amounts["total"]!],
];

const functional = (
  title: string,
  heading: string,
  columns: string[],
  rows: (string | number | null)[][],
) => [
  ...head(title, 4 + columns.length),
  ["项目", null, null, null, heading],
  ["功能分类科目编码", null, null, "功能分类科目名称", ...columns],
  ["类", "款", "项"],
  ...rows.map((row) => [...row]),
];

/** 收入 = 支出 = 2,345,678.90 yuan, all from the general public budget. */
export function smallBudget(): BudgetSheets {
  const basicAndProject = functionalRows({
    "201": [1_845_678.9, 1_045_678.9, 800_000],
    "2012601": [1_045_678.9, 1_045_678.9, 0],
    "2012604": [800_000, 0, 800_000],
    "208": [300_000, 300_000, 0],
    "221": [200_000, 200_000, 0],
    total: [2_345_678.9, 1_545_678.9, 800_000],
  });
  const income = functionalRows({
    "201": [1_845_678.9, 1_845_678.9, 0, 0, 0],
    "2012601": [1_045_678.9, 1_045_678.9, 0, 0, 0],
    "2012604": [800_000, 800_000, 0, 0, 0],
    "208": [300_000, 300_000, 0, 0, 0],
    "221": [200_000, 200_000, 0, 0, 0],
    total: [2_345_678.9, 2_345_678.9, 0, 0, 0],
  });
  const columns = ["合计", "基本支出", "项目支出"];
  const empty = (name: string) => [["合计"], [`注:本部门2025年无${name}财政拨款安排的预算，故本表为空表。`]];
  return {
    封面: [[], [], ["云溪县2025年县级部门预算"], [], [`预算主管部门：${organisation}`]],
    收支: [
      ...head("2025年部门财务收支预算总表", 4),
      ["本年收入", null, "本年支出"],
      ["项目", "预算数", "项目", "预算数"],
      ["一、财政拨款收入", 2_345_678.9, "一、一般公共服务支出", 1_845_678.9],
      ["1.一般公共预算资金", 2_345_678.9, "二、社会保障和就业支出", 300_000],
      ["2.政府性基金", null, "三、住房保障支出", 200_000],
      ["3.国有资本经营预算"],
      ["二、事业收入"],
      ["三、事业单位经营收入"],
      ["四、其他收入"],
      ["收入总计", 2_345_678.9, "支出总计", 2_345_678.9],
    ],
    收入: functional(
      "2025年部门收入预算总表",
      "收入预算",
      ["合计", "财政拨款收入", "事业收入", "事业单位\n经营收入", "其他收入"],
      income,
    ),
    支出: functional("2025年部门支出预算总表", "支出预算", columns, basicAndProject),
    拨款: [
      ...head("2025年部门财政拨款收支预算总表", 7),
      ["财政拨款收入", null, "财政拨款支出"],
      ["项目", "预算数", "项目", "合计", "一般公共预算", "政府性基金预算", "国有资本经营预算"],
      ["一、一般公共预算资金", 2_345_678.9, "一、一般公共服务支出", 1_845_678.9, 1_845_678.9],
      ["二、政府性基金", null, "二、社会保障和就业支出", 300_000, 300_000],
      ["三、国有资本经营预算", null, "三、住房保障支出", 200_000, 200_000],
      ["收入总计", 2_345_678.9, "支出总计", 2_345_678.9, 2_345_678.9],
    ],
    一般公共预算: functional(
      "2025年部门一般公共预算支出功能分类预算表",
      "一般公共预算支出",
      columns,
      basicAndProject,
    ),
    基金: functional(
      "2025年部门政府性基金预算支出功能分类预算表",
      "政府性基金预算支出",
      columns,
      empty("政府性基金预算"),
    ),
    国资: functional(
      "2025年部门国有资本经营预算支出功能分类预算表",
      "国有资本经营预算支出",
      columns,
      empty("国有资本经营预算"),
    ),
    基本支出: [
      ...head("2025年部门一般公共预算基本支出部门预算经济分类预算表", 6),
      ["项目", null, null, "一般公共预算基本支出"],
      ["部门预算经济分类科目编码", null, "经济分类科目名称", "合计", "人员经费", "公用经费"],
      ["类", "款"],
      ["301", null, "工资福利支出", 1_345_678.9, 1_345_678.9, 0],
      ["301", "01", "基本工资", 845_678.9, 845_678.9, 0],
      ["301", "08", "机关事业单位基本养老保险缴费", 300_000, 300_000, 0],
      ["301", "13", "住房公积金", 200_000, 200_000, 0],
      ["302", null, "商品和服务支出", 200_000, 0, 200_000],
      ["302", "01", "办公费", 190_500, 0, 190_500],
      ["302", "17", "公务接待费", 9_500, 0, 9_500],
      ["合计", null, null, 1_545_678.9, 1_345_678.9, 200_000],
    ],
    三公: [
      [],
      ["2025年部门“三公”经费和机关运行经费预算表"],
      [`编制部门：${organisation}`, null, null, null, null, null, "单位:万元"],
      ["“三公”经费预算数", null, null, null, null, null, "机关运行经费预算数"],
      ["合计", "因公出国(境)费", "公务接待费", "公务用车购置及运行费"],
      [null, null, null, "小计", "购置费", "运行费"],
      [4.95, null, 0.95, 4, 0, 4, 20],
    ],
  };
}

/** The same with one cell of one sheet changed. */
export function smallBudgetWith(
  sheet: string,
  row: number,
  column: number,
  value: string | number | null,
): BudgetSheets {
  const sheets = smallBudget();
  const rows = sheets[sheet]!;
  while (rows.length <= row) rows.push([]);
  while (rows[row]!.length <= column) rows[row]!.push(null);
  rows[row]![column] = value;
  return sheets;
}
