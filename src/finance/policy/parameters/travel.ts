import { travelRules2006, travelRules2013 } from "../documents";
import { defineParameter } from "../parameter";

/** Allowances of travel (差旅补助), paid for each calendar day away. Counties publish their own. */
export const travelAllowances = defineParameter({
  id: "travel-allowances",
  title: { zh: "伙食补助费和市内交通费标准", en: "Travel allowances" },
  unit: "yuan per head and day; highland is Tibet, Qinghai and Xinjiang",
  confirmedOn: "2026-11-21",
  values: [
    {
      from: "2007-01-01",
      value: { meals: "50", highlandMeals: "50", localTransport: "30" },
      references: [travelRules2006],
      certainty: "oneReprint",
      note: "2014年以前的伙食补助费和公杂费。",
    },
    {
      from: "2014-01-01",
      value: { meals: "100", highlandMeals: "120", localTransport: "80" },
      references: [travelRules2013],
      certainty: "oneReprint",
      note: "西藏、青海、新疆的伙食补助为经验口径。",
    },
  ],
});

/** Limits of lodging by rank, a few cities as examples; the tables of the ministry and of each place go before. */
export const travelLodging = defineParameter({
  id: "travel-lodging",
  title: { zh: "住宿费限额（部分城市）", en: "Limits of lodging (some cities)" },
  unit: "yuan per head and night",
  confirmedOn: "2026-11-21",
  values: [
    {
      from: "2016-01-01",
      value: {
        beijing: { minister: "1100", bureauChief: "650", other: "500" },
        shanghai: { minister: "1100", bureauChief: "600", other: "500" },
        guangzhou: { minister: "900", bureauChief: "550", other: "450" },
        provincialCapital: { minister: "800", bureauChief: "480", other: "350" },
      },
      status: "warningOnly",
      references: [travelRules2013],
      certainty: "knowledge",
    },
  ],
});

/**
 * Limits of lodging in all places that `travelLodging` does not name. Each place publishes its own, so that it is asked
 * only where a bureau enters them; the figures are what a provincial capital typically has.
 */
export const localTravelLodging = defineParameter({
  id: "local-travel-lodging",
  title: { zh: "住宿费限额（其他地区，本地口径）", en: "Limits of lodging elsewhere (local)" },
  unit: "yuan per head and night",
  confirmedOn: "2026-11-22",
  values: [
    {
      from: "2016-01-01",
      value: { minister: "800", bureauChief: "480", other: "350" },
      scope: "county",
      status: "suspended",
      references: [travelRules2013],
      certainty: "knowledge",
      note: "省会城市的经验口径，仅作参考；各地按本地规定填写后启用。",
    },
  ],
});
