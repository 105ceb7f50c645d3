import { customOfTheTrade, unitInternalRules2014, vehicleRules2011, vehicleRules2017 } from "../documents";
import { defineParameter } from "../parameter";

/**
 * Price and engine limits of official vehicles (公务用车配备标准). Prices leave out the purchase tax (车辆购置税),
 * so the spending on one car may lie above them; electric cars have a price limit only; vehicles for special
 * technical work follow norms of their own.
 */
export const vehicleLimits = defineParameter({
  id: "vehicle-limits",
  confirmedOn: "2026-11-21",
  values: [
    {
      from: "2011-01-06",
      value: {
        confidential: { price: "120000", engine: "1.6" },
        emergency: { price: "180000", engine: "1.8" },
        lawEnforcement: { price: "180000", engine: "1.8" },
        lawEnforcementWhereNeeded: { price: "180000", engine: "1.8" },
        smallOrMediumBus: { price: "250000", engine: "3.0" },
        largeBus: { price: "450000" },
        electricCar: { price: "180000" },
      },
      references: [vehicleRules2011],
      certainty: "knowledge",
      status: "warningOnly",
    },
    {
      from: "2017-12-05",
      value: {
        confidential: { price: "120000", engine: "1.6" },
        emergency: { price: "180000", engine: "1.8" },
        lawEnforcement: { price: "120000", engine: "1.6" },
        lawEnforcementWhereNeeded: { price: "180000", engine: "1.8" },
        smallOrMediumBus: { price: "250000", engine: "3.0" },
        largeBus: { price: "450000" },
        electricCar: { price: "180000" },
      },
      references: [vehicleRules2017],
    },
  ],
});

/** Years after which an official vehicle may be renewed (更新年限). */
export const vehicleRenewalYears = defineParameter({
  id: "vehicle-renewal-years",
  confirmedOn: "2026-11-21",
  values: [
    {
      from: "2011-01-06",
      value: 8,
      status: "warningOnly",
      references: [customOfTheTrade],
      certainty: "knowledge",
    },
  ],
});

/** Price of a replaced part from which the old part is handed in (交旧领新). */
export const replacedPartThreshold = defineParameter({
  id: "replaced-part-threshold",
  confirmedOn: "2026-11-21",
  values: [
    {
      from: "2014-01-01",
      value: "200",
      scope: "bureau",
      status: "warningOnly",
      references: [unitInternalRules2014],
    },
  ],
});
