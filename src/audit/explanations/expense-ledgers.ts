import { noneKnown, type RuleExplanations } from "./explanation";

/** Checks of the ledgers of day-to-day expenses. */
export const expenseLedgerExplanations: RuleExplanations = {
  "reception-papers-are-complete": {
    purpose: {
      zh: "没有派出单位公函的不予接待，报销还要附接待清单和财务票据。",
      en: "Nobody is received without a letter, and a claim also carries the list and the receipt.",
    },
    falseAlarms: {
      zh: "外宾、招商等接待另有规定的，附相应审批即可。",
      en: "Foreign guests and investors follow rules of their own; attach their approval.",
    },
  },
  "reception-meals-stay-within-limits": {
    purpose: {
      zh: "陪餐人数、用餐次数有明确上限，餐费标准由各地规定。",
      en: "Companions and meals have plain limits; what a meal may cost each place decides.",
    },
    falseAlarms: {
      zh: "人数分多桌填写的，按一次接待合并后再核对。",
      en: "Where one visit is split over several rows, add them up first.",
    },
  },
  "receptions-are-approved-and-paid-in-order": {
    purpose: {
      zh: "接待先审批后开支；挂账容易把费用拖到下一年。",
      en: "Approval comes first; a tab carries the cost into another year.",
    },
    falseAlarms: {
      zh: "紧急接待事后补办审批的，附说明即可。",
      en: "An urgent visit approved afterwards needs a note.",
    },
  },
  "vehicle-within-limits": {
    purpose: {
      zh: "公务用车有编制、价格和排气量标准，按购置当日的标准核对；特种专业技术用车除外，新能源轿车只核对价格。",
      en: "Vehicles have an establishment and limits of price and engine, those of the day they were bought; special ones are exempt and electric ones have a price limit only.",
    },
    falseAlarms: {
      zh: "价格填了含税价的，改填不含车辆购置税的价格。",
      en: "A price with purchase tax in it is to be given without.",
    },
  },
  "vehicle-repairs-have-their-papers": {
    purpose: {
      zh: "维修凭报修单办理，更换较贵配件的旧件交回，防止虚列维修。",
      en: "Repairs go by their form and costly old parts are handed in, so that no repair is invented.",
    },
    falseAlarms: {
      zh: "保险公司直接赔付的事故维修，附定损单即可。",
      en: "A repair the insurer pays needs only its assessment.",
    },
  },
  "vehicle-fuel-stays-within-norm": {
    purpose: {
      zh: "每车核定油耗、一车一卡，超出的油量要有去处。",
      en: "Each vehicle has its norm and its card; fuel beyond them must have gone somewhere.",
    },
    falseAlarms: {
      zh: "里程按上次加油以来填写，填成累计里程或漏填一次都会失真。",
      en: "Kilometres count from the last filling; a running total or a missed row distorts them.",
    },
  },
  "travel-is-approved-and-proved": {
    purpose: {
      zh: "出差凭派差单报销，局级、出省出差由主要负责人审批，乘飞机事先批准。",
      en: "Trips are claimed with their slip, heads and trips out of the province are approved at the top, flights beforehand.",
    },
    falseAlarms: {
      zh: "审批权限为本单位制度，另有规定的可停用本项。",
      en: "Who approves is the unit's own rule; where it differs, suspend this one.",
    },
  },
  "travel-allowances-stay-within-norm": {
    purpose: {
      zh: "伙食补助和市内交通费按人数和自然天数包干，多领的要退。",
      en: "Allowances go by heads and calendar days; what was claimed beyond is paid back.",
    },
    falseAlarms: {
      zh: "各地标准不同，在政策参数中填写本地标准。",
      en: "Places set their own norms; give yours in the policy sheet.",
    },
  },
  "travel-lodging-stays-within-limits": {
    purpose: {
      zh: "住宿费按出差地点和职级有每人每天的限额，超出部分由个人负担。",
      en: "Lodging has a limit a head and night by place and rank; what goes beyond is the traveller's own.",
    },
    falseAlarms: {
      zh: "限额有淡旺季之分，各地自行公布；在政策参数中填写本地标准。",
      en: "Limits change with the season and each place publishes its own; give them in the policy sheet.",
    },
  },
  "meetings-keep-their-size": {
    purpose: {
      zh: "各类会议的人数和会期有上限，超出的费用不应报销。",
      en: "Each class of meeting is bounded in heads and days; what goes beyond should not be claimed.",
    },
    falseAlarms: {
      zh: "上限为中央口径，各地另有规定；报到和离开时间不计入会期。",
      en: "The bounds are the centre's and places have their own; arrival and departure do not count.",
    },
  },
  "meeting-papers-are-complete": {
    purpose: {
      zh: "会议费凭预算、通知、报到册、发票和结算清单报销。",
      en: "Meetings are claimed with budget, notice, register, invoice and settlement.",
    },
    falseAlarms: noneKnown,
  },
  "meeting-cost-stays-within-its-norm": {
    purpose: {
      zh: "会议费、培训费按类别有每人每天的综合定额，也不得超过批准的预算。",
      en: "Meetings and trainings have a norm a head and day by class, and a budget they keep to.",
    },
    falseAlarms: {
      zh: "定额为中央标准，本地另有标准的在政策参数中填写；师资费不计入培训定额。",
      en: "The norms are the centre's, so give local ones in the policy sheet; lecturers' fees stay outside.",
    },
  },
  "fixed-assets-are-recorded": {
    purpose: {
      zh: "使用一年以上、单价达到当时标准的要登记为固定资产，大批同类物资不论单价，登记后每年盘点。",
      en: "What lasts above a year and reaches the threshold of its day is a fixed asset, bulk goods at any price, and all are counted yearly.",
    },
    falseAlarms: {
      zh: "专用设备的标准2022年、2023年有调整，本项只作提示。",
      en: "The line of special equipment changed in 2022 and 2023, so this is a hint for them.",
    },
  },
};
