import { defineLedger, ledgerColumnOf as column } from "../ledgers/ledger";

const yesNo = { choices: ["是", "否"] };
const required = { isRequired: true } as const;

/** Official receptions (公务接待台账), one row a visit. */
export const receptionLedger = defineLedger({
  id: "reception-ledger",
  title: "公务接待台账",
  unit: "yuan",
  columns: {
    day: column("接待日期", /^(接待|来访)?(日期|时间)$/, "day", required),
    visitor: column("来访单位", /^(来访|来宾|接待对象|派出)(单位|对象)?(名称)?$/, "text", required),
    matter: column("公务事由", /^(公务|接待|来访)?(事由|事项|内容)$/, "text"),
    approvedOn: column("审批日期", /^(审批|批准|接待审批)(日期|时间)$/, "day"),
    letter: column("派出单位公函", /^(派出单位)?公函(文号|编号|号|\(文号\))?$/, "yesNo", yesNo),
    list: column("接待清单", /^(公务)?接待清单$/, "yesNo", yesNo),
    receipt: column("财务票据", /^(财务)?(票据|发票)(号|号码)?$/, "yesNo", yesNo),
    guests: column("接待对象人数", /^((接待|来访)(对象)?|来宾)(人数|人次)$/, "count", required),
    companions: column("陪餐人数", /^(陪餐|陪同)人数$/, "count"),
    meals: column("用餐次数", /^((用餐|工作餐|安排用餐)(次数|餐次)|餐次)$/, "count"),
    mealCost: column("餐费", /^(餐费|用餐费用?|伙食费)(金额)?$/, "amount"),
    amount: column("接待费用", /^(接待费用?|费用|金额)(合计|金额)?$/, "amount", required),
    payment: column("结算方式", /^(结算|支付|付款)方式$/, "text", {
      choices: ["公务卡", "银行转账", "挂账"],
    }),
    isContinuous: column("是否连续接待", /^(是否)?连续接待$/, "yesNo", yesNo),
    hasTobaccoOrAlcohol: column("是否提供烟酒", /^(是否)?(提供|使用|含)?(名?烟名?酒|烟酒)$/, "yesNo", yesNo),
  },
  fewestColumns: 5,
  telling: [
    ["visitor", "matter"],
    ["guests", "companions"],
    ["amount", "mealCost"],
  ],
  names: [["day", "visitor"], ["matter"]],
  entered: ["visitor", "matter", "guests"],
  notes: ["接待审批应在接待之前；除连续接待外不得挂账。", "公函、清单、票据填文号或“是”“否”。"],
});
