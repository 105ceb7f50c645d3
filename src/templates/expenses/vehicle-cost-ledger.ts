import { defineLedger, ledgerColumnOf as column } from "../ledgers/ledger";

const yesNo = { choices: ["是", "否"] };
const required = { isRequired: true } as const;

/** Repair and fuel of official vehicles (公务用车维修加油台账), one row a bill. */
export const vehicleCostLedger = defineLedger({
  id: "vehicle-cost-ledger",
  title: "公务用车维修加油台账",
  unit: "yuan",
  columns: {
    plate: column("车牌号", /^(车牌号码?|号牌号码|车号)$/, "text", required),
    day: column("日期", /^((发生|维修|加油|报修)?(日期|时间))$/, "day", required),
    kind: column("费用类别", /^(费用|支出)?(类别|类型|项目)$/, "text", {
      ...required,
      choices: ["维修", "加油", "清洗", "保险", "其他"],
    }),
    repairForm: column("报修单", /^(车辆)?(报修单|维修审批单)(号|编号)?$/, "yesNo", yesNo),
    part: column("更换配件", /^(更换)?(配件|零部件|零件)(名称)?$/, "text"),
    partPrice: column("配件单价", /^(配件|零部件|零件)(单价|价格)$/, "amount"),
    isOldPartReturned: column("旧件是否交回", /^旧(件|配件)(是否)?(交回|回收)$/, "yesNo", yesNo),
    litres: column("加油量（升）", /^(加油量|加油升数|油量)(\(升\))?$/, "number"),
    distance: column("行驶里程（公里）", /^(行驶里程|里程|公里数)(\(公里\)|\(km\))?$/i, "number"),
    fuelNorm: column("油耗定额（升/百公里）", /^(百公里)?油耗(定额|标准)(\(升\/百公里\))?$/, "number"),
    card: column("加油卡号", /^(加油卡|油卡)(号|卡号|号码)?$/, "text"),
    amount: column("金额", /^(费用)?金额$|^费用$/, "amount", required),
  },
  fewestColumns: 5,
  telling: [["plate"], ["repairForm", "litres", "partPrice"]],
  names: [["day", "plate"]],
  entered: ["plate"],
  notes: ["加油实行一车一卡；行驶里程填上次加油以来的公里数。"],
});
