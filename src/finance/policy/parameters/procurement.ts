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
    },
  ],
});

/** Amounts from which a construction project must be tendered (必须招标). */
export const worksTenderThresholds = defineParameter({
  id: "works-tender-thresholds",
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
    },
  ],
});

/** Working days from the invoice to the payment of a purchase (采购资金支付). Places differ. */
export const procurementPaymentDays = defineParameter({
  id: "procurement-payment-days",
  confirmedOn: "2026-11-21",
  values: [
    {
      from: "2010-01-01",
      value: 7,
      scope: "county",
      status: "warningOnly",
      references: [procurementSettlementRules],
    },
  ],
});

/** Working days to pay that check lists of purchase files print; their source has not been found. */
export const procurementPaymentDaysOfCheckLists = defineParameter({
  id: "procurement-payment-days-check-lists",
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
