import { formSheet } from "../../reports/forms/form-sheet";
import { textSheet, type TextPage } from "../../reports/sheets/text-sheet";
import { districtBudgetLayouts } from "../../templates/district-budget/layout";
import { districtBudgetSet } from "../../templates/district-budget/set";
import type { BookKind } from "../../templates/form-layout";
import type { NewSheet } from "../../workbook/plan";
import { budgetExplanation, otherExplanation } from "./explanation";
import { sampleOrganisation, sampleYear } from "./figures";
import { sampleForms } from "./forms";

/** The sheets of the sample's book, in the order of its contents page. */
export function sampleBook(kind: BookKind): NewSheet[] {
  const contents = sampleForms(kind, districtBudgetLayouts);
  const forms = districtBudgetLayouts.map((layout) => {
    const template = districtBudgetSet.find(({ id }) => id === layout.template);
    const filled = contents.get(layout.template);
    if (!template || !filled) throw new Error(`The sample lacks ${layout.template}.`);
    return formSheet(template, layout, filled);
  });
  return [
    ...frontPages(kind).map(textSheet),
    textSheet(budgetExplanation(kind)),
    ...forms,
    textSheet(otherExplanation(kind)),
  ];
}

/** Cover, contents, functions, organisation and terms. */
function frontPages(kind: BookKind): TextPage[] {
  const book = { department: "部门", unit: "单位" }[kind];
  const maker = { department: "预算主管部门", unit: "预算单位" }[kind];
  const year = `${sampleYear}年`;
  return [
    {
      name: "封面",
      title: `云岭县${year}县级${book}预算`,
      paragraphs: ["", "", `${maker}：${sampleOrganisation}`],
    },
    {
      name: "目录",
      title: "目  录",
      paragraphs: [
        `一、${book}主要职能`,
        `二、${book}机构设置`,
        "三、名词解释",
        `四、${book}预算编制说明`,
        `五、${book}预算表`,
        ...districtBudgetLayouts.map(({ title }, index) => `    ${index + 1}. ${year}${title[kind]}`),
        "六、其他相关情况说明",
      ],
    },
    {
      name: `${book}主要职能`,
      title: `${sampleOrganisation}主要职能`,
      paragraphs: [
        `    ${sampleOrganisation}是县政府管理夜空观测和暗夜保护工作的部门，主要职能包括：`,
        "    1. 拟订全县夜空保护规划并组织实施；",
        "    2. 管理观测台站和观测设备；",
        "    3. 开展天文科普，指导乡镇的灯光管理。",
      ],
    },
    {
      name: `${book}机构设置`,
      title: `${sampleOrganisation}机构设置`,
      paragraphs: [`    ${sampleOrganisation}设办公室、观测科、保护科3个内设机构，下设县观测台1家事业单位。`],
    },
    {
      name: "名词解释",
      title: "名词解释",
      paragraphs: [
        "    （一）财政拨款收入：从本级财政取得的各类财政拨款。",
        "    （二）基本支出：为保障机构正常运转、完成日常工作任务安排的支出，包括人员经费和公用经费。",
        "    （三）项目支出：在基本支出之外，为完成特定任务和事业发展目标安排的支出。",
        "    （四）“三公”经费：用财政拨款安排的因公出国（境）费、公务用车购置及运行费和公务接待费。",
        "    （五）机关运行经费：用一般公共预算拨款安排的基本支出中的日常公用经费支出。",
      ],
    },
  ];
}
