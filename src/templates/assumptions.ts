import { expenditureDetails } from "./final-accounts/expenditure-details";
import { formsWithTransfers } from "./departmental-budget/expenditure-by-function";
import type { Template } from "./template";

const details = "栏次按部门预算支出经济分类的类、款名称，类下先列小计；各年度报表的款有增减";
const transfers = "只见到目录中的表名，按地区或按项目分行，栏次按同类表推定";
const insurance = "只见到目录中的表名，各表按险种分行、栏次按同类表推定";
const withTransfers = "只见到一体化导出表的表名，栏次按不含转移支付的同名表推定";
const projects = "栏次：项目名称、合计与各项资金来源；各地印制不一，按项目名称逐行读取";

const byTemplate: Readonly<Record<string, string>> = {
  "debt-ceiling-adjustment": "按2021年县级公开表的栏次：项目、公式、本地区、本级、下级",
  "debt-by-class": "各地行次不一，按上年末余额、限额、举借、还本、年末余额各行和一般债务、专项债务两栏推定",
  "transfers-to-lower-levels": transfers,
  "funds-transfers-to-lower-levels": transfers,
  "state-capital-transfers-to-lower-levels": transfers,
  "social-insurance-revenue": insurance,
  "social-insurance-expenditure": insurance,
  ...Object.fromEntries(expenditureDetails.map(({ id }) => [id, details])),
  ...Object.fromEntries(formsWithTransfers.map(({ id }) => [id, withTransfers])),
  "expenditure-information": "只读国有资产占用情况各行，行次、栏次按机构运行信息表推定",
  "other-income-detail": "栏次按项目、金额推定",
  "balance-sheet-summary": "行次按资产、负债、净资产合计各一行，栏次按年初数、年末数推定",
  "operation-information":
    "行按2017年报表软件的机构运行信息表；栏次按预算数、统计数推定，团组、人次等相关统计数与金额核对，国有资产占用情况只用于编写说明",
  "project-expenditure": projects,
  "general-public-budget-projects": projects,
  "project-performance-targets":
    "年度资金总额、财政拨款、其他资金右侧为金额；按财政部项目绩效目标申报表的通行样式",
  "overall-performance-targets":
    "年度资金总额、基本支出、项目支出、财政拨款、其他资金旁边或下方为金额；按财政部整体支出绩效目标申报表的通行样式",
  "expenditure-by-unit": "栏次：单位名称、合计、基本支出、项目支出；表样未见",
  "fiscal-appropriation-by-economic-class":
    "栏次：合计与基本支出、项目支出，或合计与三本预算；各地印制不一，未见到统一表样",
  "government-funds-three-public": "栏次同一般公共预算“三公”经费支出预算表",
  "government-procurement": "栏次：采购项目、采购总额、货物、工程、服务与资金来源；各地印制不一",
  "purchased-services": "栏次：购买服务项目、合计与资金来源；各地印制不一",
};

/**
 * What is taken for granted of a form because no printed copy was at hand (推定); `undefined` of the others. Apart from
 * the definitions, which an audit loads.
 */
export function assumedOf({ id }: Template): string | undefined {
  return byTemplate[id];
}

/** The ids of the forms of which something is taken for granted. */
export const assumedForms: readonly string[] = Object.keys(byTemplate);
