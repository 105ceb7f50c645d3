import { defineLedger, ledgerColumnOf as column } from "../ledgers/ledger";

const yesNo = { choices: ["是", "否"] };
const required = { isRequired: true } as const;

/** Travel (差旅费台账), one row a trip. */
export const travelLedger = defineLedger({
  id: "travel-ledger",
  title: "差旅费台账",
  unit: "yuan",
  columns: {
    leftOn: column("出发日期", /^(出发|出差|离开)(日期|时间)$/, "day", required),
    traveller: column("出差人", /^(出差|出行)(人|人员|人姓名)?(姓名)?$/, "text", required),
    rank: column("职级", /^(职务|职级|级别)$/, "text", { choices: ["股长及以下", "局级"] }),
    destination: column("出差地点", /^(出差)?(地点|目的地|到达地点)$/, "text", required),
    isOutOfProvince: column("是否出省", /^(是否)?(出省|省外)$/, "yesNo", yesNo),
    approver: column("审批人", /^(审批|批准)(人|领导)(职务)?$/, "text", {
      choices: ["分管领导", "局长"],
    }),
    slip: column("派差单", /^(派差|出差审批)单(号|编号)?$/, "yesNo", yesNo),
    transport: column("交通工具", /^(交通工具|乘坐交通工具|出行方式)$/, "text"),
    flightApproval: column("乘机审批", /^(乘机|乘坐飞机)(审批|批准)(单)?$/, "yesNo", yesNo),
    heads: column("人数", /^(出差)?人数$/, "count", required),
    days: column("天数", /^(出差)?(自然)?天数$/, "number", required),
    mealAllowance: column("伙食补助费", /^伙食补助(费|金额)?$/, "amount"),
    transportAllowance: column("市内交通费", /^(市内)?交通(费|补助|补助费)$/, "amount"),
    lodging: column("住宿费", /^住宿费(用|金额)?$/, "amount"),
    nights: column("住宿天数", /^(住宿)?(晚数|夜数)$|^住宿天数(\(晚\))?$/, "number"),
    amount: column("报销金额", /^(报销|差旅费)?(金额|合计)$/, "amount"),
  },
  fewestColumns: 5,
  telling: [["traveller", "destination"], ["days"], ["mealAllowance", "transportAllowance", "slip"]],
  names: [["leftOn", "traveller", "destination"]],
  entered: ["traveller", "destination"],
  notes: [
    "补助按人数和自然天数计算；住宿费按人数和住宿天数核对，住宿天数不填的按天数；股长及以下由分管领导审批，局级和出省由局长审批。",
  ],
});
