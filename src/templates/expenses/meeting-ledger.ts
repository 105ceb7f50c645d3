import { defineLedger, ledgerColumnOf as column } from "../ledgers/ledger";

const yesNo = { choices: ["是", "否"] };
const required = { isRequired: true } as const;

/** Meetings and trainings (会议培训台账), one row each. */
export const meetingLedger = defineLedger({
  id: "meeting-ledger",
  title: "会议培训台账",
  unit: "yuan",
  columns: {
    day: column("开始日期", /^(会议|培训|召开|开始|举办)(日期|时间)$/, "day", required),
    name: column("会议或培训名称", /^(会议|培训|会议或培训|会议培训)名称$/, "text", required),
    kind: column("类别", /^(会议|培训|会议培训)?(类别|分类|级别)$/, "text", {
      ...required,
      choices: ["一类会议", "二类会议", "三类会议", "四类会议", "一类培训", "二类培训", "三类培训"],
    }),
    heads: column("人数", /^(参会|参训|会议|培训)?人数$/, "count", required),
    days: column("天数", /^(会期|会议天数|培训天数|会期天数|天数)(\(天\))?$/, "number", required),
    budget: column("预算金额", /^(会议|培训)?预算(金额|数)?$/, "amount"),
    amount: column("实际支出", /^(实际支出|决算金额|实际金额|金额)$/, "amount", required),
    budgetForm: column("预算表", /^(会议|培训)?预算(表|审批表)$/, "yesNo", yesNo),
    notice: column("通知", /^(会议|培训)?通知(文号)?$/, "yesNo", yesNo),
    register: column("报到册", /^(报到册|签到册|签到表|实际参会人员签到表)$/, "yesNo", yesNo),
    invoice: column("发票", /^(发票|票据)$/, "yesNo", yesNo),
    settlement: column("结算清单", /^(结算清单|费用清单|费用结算单|原始明细单据)$/, "yesNo", yesNo),
  },
  fewestColumns: 5,
  telling: [["name"], ["heads"], ["amount", "budget"]],
  names: [["day", "name"], ["name"]],
  entered: ["name"],
  notes: ["培训的实际支出不含师资费；结算清单列明住宿、场地、资料、餐费。"],
});

/** The five papers of a meeting (会议费凭证). */
export const meetingPapers = ["budgetForm", "notice", "register", "invoice", "settlement"] as const;
