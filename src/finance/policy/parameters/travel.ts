import { travelRules2006, travelRules2013 } from "../documents";
import { defineParameter } from "../parameter";

/** Allowances of travel (差旅补助), paid for each calendar day away. Counties publish their own. */
export const travelAllowances = defineParameter({
  id: "travel-allowances",
  confirmedOn: "2026-11-21",
  values: [
    {
      from: "2007-01-01",
      value: { meals: "50", highlandMeals: "50", localTransport: "30" },
      references: [travelRules2006],
      certainty: "oneReprint",
    },
    {
      from: "2014-01-01",
      value: { meals: "100", highlandMeals: "120", localTransport: "80" },
      references: [travelRules2013],
      certainty: "oneReprint",
    },
  ],
});

/** Limits of lodging by rank, a few cities as examples; the tables of the ministry and of each place go before. */
export const travelLodging = defineParameter({
  id: "travel-lodging",
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
  confirmedOn: "2026-11-22",
  values: [
    {
      from: "2016-01-01",
      value: { minister: "800", bureauChief: "480", other: "350" },
      scope: "county",
      status: "suspended",
      references: [travelRules2013],
      certainty: "knowledge",
    },
  ],
});
