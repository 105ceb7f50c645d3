import { defineTemplate } from "../template";

/** T9 “三公”经费和机关运行经费预算表: overseas visits, receptions, vehicles; agency operating expenditure. In 万元. */
export const threePublicExpenses = defineTemplate({
  id: "three-public-expenses",
  set: "district-budget",
  number: 9,
  title: {
    zh: "“三公”经费和机关运行经费预算表",
    en: "Three public expenses and agency operating expenditure",
  },
  titles: [/三公经费(和|及)?(机关运行(经)?费)?(支出)?(预算)?表$/],
  unit: "tenThousandYuan",
  decimals: 2,
  sections: [
    {
      key: "amounts",
      rows: { by: "single" },
      columns: [
        {
          key: "total",
          title: { zh: "“三公”经费合计", en: "Three public expenses, total" },
          label: /^合计$/,
        },
        {
          key: "overseasVisits",
          title: { zh: "因公出国（境）费", en: "Overseas visits" },
          label: /^因公出国\(境\)(费|费用)$/,
        },
        {
          key: "officialReceptions",
          title: { zh: "公务接待费", en: "Official receptions" },
          label: /^公务接待费$/,
        },
        {
          key: "officialVehicles",
          title: { zh: "公务用车购置及运行费小计", en: "Official vehicles" },
          label: /^小计$/,
          under: /公务用车购置及运行/,
        },
        {
          key: "vehiclePurchases",
          title: { zh: "公务用车购置费", en: "Vehicle purchases" },
          label: /^(公务用车)?购置费$/,
        },
        {
          key: "vehicleOperation",
          title: { zh: "公务用车运行费", en: "Vehicle operation" },
          label: /^(公务用车)?运行(维护)?费$/,
        },
        {
          key: "agencyOperation",
          title: { zh: "机关运行经费", en: "Agency operating expenditure" },
          label: /^机关运行(经)?费(预算数)?$/,
          optional: true,
        },
      ],
    },
  ],
});
