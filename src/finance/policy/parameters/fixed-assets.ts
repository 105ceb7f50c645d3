import {
  administrativeUnitRules2012,
  administrativeUnitRules2023,
  customOfTheTrade,
  institutionRules2012,
  institutionRules2022,
} from "../documents";
import { defineParameter } from "../parameter";

/**
 * Unit price from which a thing used for more than a year is a fixed asset (固定资产) of an administrative unit
 * (行政单位). Special equipment (专用设备) between the two lines is a hint from 2023 on, never an error.
 */
export const fixedAssetThresholdOfAdministrativeUnits = defineParameter({
  id: "fixed-asset-threshold-administrative",
  confirmedOn: "2026-11-21",
  values: [
    {
      from: "1998-01-01",
      value: { general: "500", special: "800" },
      references: [customOfTheTrade],
      certainty: "oneReprint",
    },
    {
      from: "2013-01-01",
      value: { general: "1000", special: "1500" },
      references: [administrativeUnitRules2012.article("第三十条")],
    },
    {
      from: "2023-03-01",
      value: { general: "1000", special: "1000" },
      references: [administrativeUnitRules2023],
      certainty: "knowledge",
      status: "warningOnly",
    },
  ],
});

/**
 * Unit price from which final accounts tell of equipment other than vehicles by itself (单价100万元（含）以上设备).
 * Accounts before 2022 told of general equipment from 500,000 yuan on, beside special equipment from 1,000,000.
 */
export const largeEquipmentPrice = defineParameter({
  id: "large-equipment-price",
  confirmedOn: "2026-11-22",
  values: [
    {
      from: "2022-01-01",
      value: "1000000",
      references: [customOfTheTrade],
      certainty: "knowledge",
    },
  ],
});

/** The same threshold for public institutions (事业单位). */
export const fixedAssetThresholdOfInstitutions = defineParameter({
  id: "fixed-asset-threshold-institution",
  confirmedOn: "2026-11-21",
  values: [
    {
      from: "1997-01-01",
      value: { general: "500", special: "800" },
      references: [customOfTheTrade],
      certainty: "oneReprint",
    },
    {
      from: "2012-04-01",
      value: { general: "1000", special: "1500" },
      references: [institutionRules2012.article("第四十条")],
    },
    {
      from: "2022-03-01",
      value: { general: "1000", special: "1000" },
      references: [institutionRules2022.article("第四十一条")],
      certainty: "oneReprint",
      status: "warningOnly",
    },
  ],
});
