import {
  customOfTheTrade,
  procurementCatalogue2020,
  procurementSettlementRules,
  smallBusinessProcurement2020,
  smallBusinessProcurementRaise2023,
  tenderRules2018,
} from "../documents";
import { defineParameter } from "../parameter";

/** Amounts from which purchases outside the central catalogue count and must be tendered (采购限额标准). */
export const procurementThresholds = defineParameter({
  id: "procurement-thresholds",
  title: { zh: "政府采购限额标准和公开招标数额标准", en: "Procurement and tender thresholds" },
  unit: "yuan for each purchase",
  confirmedOn: "2026-11-21",
  values: [
    {
      from: "2020-01-01",
      value: {
        goodsAndServices: "1000000",
        works: "1200000",
        tenderGoodsAndServices: "2000000",
      },
      references: [procurementCatalogue2020],
      note: "中央标准；市县分散采购限额常见50万至100万元。",
    },
  ],
});

/** Amounts from which a construction project must be tendered (必须招标). */
export const worksTenderThresholds = defineParameter({
  id: "works-tender-thresholds",
  title: { zh: "工程建设项目必须招标的金额标准", en: "Tender thresholds of construction projects" },
  unit: "yuan for each contract",
  confirmedOn: "2026-11-21",
  values: [
    {
      from: "2018-06-01",
      value: { construction: "4000000", relatedGoods: "2000000", designAndSupervision: "1000000" },
      references: [tenderRules2018],
    },
  ],
});

/** What purchases set aside for small and medium enterprises (预留中小企业份额). */
export const smallBusinessShare = defineParameter({
  id: "small-business-share",
  title: { zh: "预留中小企业采购份额", en: "Procurement set aside for small enterprises" },
  unit: "yuan up to which whole purchases are set aside; fractions above; of which small and micro",
  confirmedOn: "2026-11-21",
  values: [
    {
      from: "2021-01-01",
      value: {
        goodsAndServicesUpTo: "2000000",
        worksUpTo: "4000000",
        share: "0.3",
        worksShare: "0.3",
        smallAndMicro: "0.6",
      },
      references: [smallBusinessProcurement2020],
    },
    {
      from: "2023-01-01",
      value: {
        goodsAndServicesUpTo: "2000000",
        worksUpTo: "4000000",
        share: "0.3",
        worksShare: "0.4",
        smallAndMicro: "0.6",
      },
      references: [smallBusinessProcurement2020, smallBusinessProcurementRaise2023],
      note: "工程预留40%为阶段性政策。",
    },
    {
      from: "2024-01-01",
      value: {
        goodsAndServicesUpTo: "2000000",
        worksUpTo: "4000000",
        share: "0.3",
        worksShare: "0.4",
        smallAndMicro: "0.6",
      },
      references: [smallBusinessProcurement2020],
      certainty: "knowledge",
      status: "warningOnly",
      note: "工程预留40%延续至2025年底为经验口径。",
    },
    {
      from: "2026-01-01",
      value: {
        goodsAndServicesUpTo: "2000000",
        worksUpTo: "4000000",
        share: "0.3",
        worksShare: "0.3",
        smallAndMicro: "0.6",
      },
      references: [smallBusinessProcurement2020],
      certainty: "knowledge",
      status: "warningOnly",
      note: "未见继续延长的文件，按30%计。",
    },
  ],
});

/** Working days from the invoice to the payment of a purchase (采购资金支付). Places differ. */
export const procurementPaymentDays = defineParameter({
  id: "procurement-payment-days",
  title: { zh: "政府采购资金支付期限", en: "Working days to pay a purchase" },
  unit: "working days after contract, acceptance and invoice",
  confirmedOn: "2026-11-21",
  values: [
    {
      from: "2010-01-01",
      value: 7,
      scope: "county",
      status: "warningOnly",
      references: [procurementSettlementRules],
      note: "区级方案的规定；条例只要求按合同及时支付。",
    },
  ],
});

/** Working days to pay that check lists of purchase files print; their source has not been found. */
export const procurementPaymentDaysOfCheckLists = defineParameter({
  id: "procurement-payment-days-check-lists",
  title: { zh: "收到发票后付款期限（检查清单口径）", en: "Working days to pay by check lists" },
  unit: "working days after the invoice",
  confirmedOn: "2026-11-21",
  values: [
    {
      from: "2024-01-01",
      value: 10,
      status: "suspended",
      references: [customOfTheTrade],
      certainty: "knowledge",
    },
  ],
});
