import { defineLedger, ledgerColumnOf as column } from "../ledgers/ledger";

const required = { isRequired: true } as const;

/** What official vehicles are for, as the ledger offers it: each purpose has limits of its own. */
export const vehiclePurposes = [
  "机要通信",
  "应急保障",
  "执法执勤",
  "特种专业技术",
  "小型或中型客车",
  "大型客车",
] as const;

/** Official vehicles (公务用车台账), one row a vehicle. Prices leave out the purchase tax (车辆购置税). */
export const vehicleLedger = defineLedger({
  id: "vehicle-ledger",
  title: "公务用车台账",
  unit: "yuan",
  columns: {
    plate: column("车牌号", /^(车牌号码?|号牌号码|车号)$/, "text", required),
    purpose: column("车辆用途", /^(车辆)?(用途|用途分类|编制类别|类别|类型)$/, "text", {
      ...required,
      choices: vehiclePurposes,
    }),
    power: column("动力类型", /^(动力|能源|燃料)(类型|种类)$/, "text", {
      choices: ["燃油", "新能源"],
    }),
    boughtOn: column("购置日期", /^(购置|购买|登记|取得)(日期|时间)$/, "day", required),
    price: column(
      "购置价格（不含车辆购置税）",
      /^(购置|裸车|购车)?(价格|单价|金额|价值)(\(不含(车辆)?购置税\))?$/,
      "amount",
      required,
    ),
    engine: column("排气量（升）", /^排(气|放)?量(\(升\)|\(L\))?$/i, "number"),
    isEstablished: column("是否在编", /^(是否)?(在编|占编|编制内)$/, "yesNo", {
      choices: ["是", "否"],
    }),
  },
  fewestColumns: 4,
  telling: [["plate"], ["price", "engine"]],
  names: [["plate"]],
  entered: ["plate"],
  notes: ["价格不含车辆购置税；特种专业技术用车按专门标准配备，不按价格和排气量核对。"],
});
