import { defineLedger, ledgerColumnOf as column } from "../ledgers/ledger";

const yesNo = { choices: ["是", "否"] };
const required = { isRequired: true } as const;

/** Things bought and the register of fixed assets (资产购置登记表), one row a thing. */
export const fixedAssetLedger = defineLedger({
  id: "fixed-asset-ledger",
  title: "资产购置登记表",
  unit: "yuan",
  columns: {
    name: column("资产名称", /^(资产|物品|设备)名称$/, "text", required),
    kind: column("资产类别", /^(资产|物品|设备)(类别|分类|类型)$/, "text", {
      choices: ["通用设备", "专用设备", "家具", "图书", "其他"],
    }),
    holder: column("单位性质", /^单位(性质|类型)$/, "text", {
      choices: ["行政单位", "事业单位"],
    }),
    boughtOn: column("购置日期", /^(购置|取得|购买|入账)(日期|时间)$/, "day", required),
    price: column("单价", /^(资产|购置)?单价$/, "amount", required),
    quantity: column("数量", /^(资产|购置)?数量$/, "number"),
    years: column("预计使用年限（年）", /^(预计)?使用(年限|期限)(\(年\))?$/, "number"),
    isBulk: column("是否大批同类物资", /^(是否)?(大批|批量)(同类)?(物资|购置)?$/, "yesNo", yesNo),
    isRecorded: column(
      "是否登记为固定资产",
      /^(是否)?(已)?(登记|列入|入账|计入)(为)?固定资产(账|台账)?$/,
      "yesNo",
      yesNo,
    ),
    countedOn: column("最近盘点日期", /^(最近|上次)?(盘点|清查)(日期|时间)$/, "day"),
  },
  fewestColumns: 4,
  telling: [["name"], ["price"], ["isRecorded", "countedOn"]],
  names: [["name"]],
  entered: ["name"],
  notes: ["使用一年以上、单价达到标准的登记为固定资产；大批同类物资不论单价。每年至少盘点一次。"],
});
