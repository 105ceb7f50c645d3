import type { Decimal } from "../../finance/money/decimal";
import { formatAmount } from "../../finance/money/format-amount";
import type { TextPage } from "../../reports/sheets/text-sheet";
import type { BookKind } from "../../templates/form-layout";
import { functionalItems, increase, sampleOrganisation, sampleYear, threePublic } from "./figures";
import {
  functionalAmounts,
  projectExpenditure,
  sampleName,
  threePublicAmounts,
  totalExpenditure,
} from "./forms";

const year = `${sampleYear}年`;
const lastYear = `${sampleYear - 1}年`;

/** What the money of each functional item is for. */
const purposes: Readonly<Record<string, string>> = {
  "2010301": "主要用于局机关的人员和日常运转支出。",
  "2010302": "主要用于夜空观测、暗夜保护等专项工作。",
  "2010350": "主要用于所属事业单位的人员和日常运转支出。",
  "2010399": "主要用于观测台站的设备更新和维护。",
  "2080501": "主要用于局机关退休人员的退休费。",
  "2080505": "主要用于缴纳在职人员的基本养老保险费。",
  "2080506": "主要用于缴纳在职人员的职业年金。",
  "2101101": "主要用于缴纳局机关人员的基本医疗保险费。",
  "2101102": "主要用于缴纳所属事业单位人员的基本医疗保险费。",
  "2210201": "主要用于按规定为在职人员缴存住房公积金。",
  "2210203": "主要用于向符合条件的人员发放购房补贴。",
};

/** The book's explanation of its budget (编制说明): every amount is the forms' own, rounded half up. */
export function budgetExplanation(kind: BookKind): TextPage {
  const book = { department: "部门", unit: "单位" }[kind];
  const total = inText(totalExpenditure);
  const more = `比${lastYear}预算增加${inText(increase)}`;
  return {
    name: `${book}编制说明`,
    title: `${year}${book}预算编制说明`,
    paragraphs: [
      `    ${year}，${sampleOrganisation}收入预算${total}，其中：财政拨款收入${total}，${more}；事业收入0万元；事业单位经营收入0万元；其他收入0万元。`,
      `    支出预算${total}，其中：财政拨款支出预算${total}，${more}。财政拨款支出预算中，一般公共预算拨款支出预算${total}，${more}；政府性基金拨款支出预算0万元，与${lastYear}预算持平；国有资本经营预算拨款支出预算0万元，与${lastYear}预算持平。`,
      "    财政拨款收入支出增加的主要原因是新建高山观测台投入使用，运行维护支出增加。",
      "    财政拨款支出主要内容如下：",
      ...functionalItems.map(({ code }, index) => `    ${index + 1}. ${itemSentence(code)}`),
    ],
  };
}

/** Three public expenses, operating expenditure, procurement, performance and assets (其他相关情况说明). */
export function otherExplanation(kind: BookKind): TextPage {
  const own = { department: "本部门", unit: "本单位" }[kind];
  const amounts = threePublicAmounts();
  const flat = `与${lastYear}预算持平`;
  return {
    name: "其他相关情况说明",
    title: "其他相关情况说明",
    paragraphs: [
      `一、${year}“三公”经费预算情况说明`,
      `    ${year}“三公”经费预算数为${inText(amounts["total"]!)}，${flat}。其中：`,
      `    （一）因公出国（境）费${inText(threePublic.overseasVisits)}，${flat}。`,
      `    （二）公务用车购置及运行费${inText(amounts["officialVehicles"]!)}，${flat}。其中：公务用车购置费${inText(threePublic.vehiclePurchases)}，${flat}；公务用车运行费${inText(threePublic.vehicleOperation)}，${flat}。`,
      `    （三）公务接待费${inText(threePublic.officialReceptions)}，${flat}。`,
      "二、机关运行经费预算",
      `    ${year}${sampleOrganisation}财政拨款的机关运行经费预算为${inText(threePublic.agencyOperation)}。`,
      "三、政府采购预算情况",
      `    ${year}${own}政府采购预算420万元，其中：政府采购货物预算260万元、政府采购工程预算0万元、政府采购服务预算160万元。`,
      "四、绩效目标设置情况",
      `    ${year}，${own}编报绩效目标的项目共6个，涉及项目预算资金${inText(projectExpenditure)}。`,
      "五、国有资产占有使用情况",
      `    截至${lastYear}8月31日，${sampleOrganisation}共有车辆2辆，其中：机要通信用车1辆、应急保障用车1辆。`,
    ],
  };
}

/** “类-款-项”科目 amount, and what it is for. */
export function itemSentence(code: string): string {
  const path = [code.slice(0, 3), code.slice(0, 5), code]
    .map((part) => sampleName(part, "functional"))
    .join("-");
  return `“${path}”科目${inText(functionalAmounts(code)["total"]!)}，${purposes[code] ?? ""}`;
}

/** An amount as the text says it: 1,202.95万元; nothing is 0万元. */
function inText(yuan: Decimal): string {
  return yuan.isZero() ? "0万元" : `${formatAmount(yuan, { unit: "tenThousandYuan", decimals: 2 })}万元`;
}
