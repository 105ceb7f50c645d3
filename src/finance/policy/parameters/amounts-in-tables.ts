import { customOfTheTrade } from "../documents";
import { defineParameter } from "../parameter";
import { wholeAmountsNeeded } from "../../money/table-step";

/** How many non-zero amounts, all whole, show that a table is printed in whole units (整数列示). */
export const wholeUnitsEvidence = defineParameter({
  id: "whole-units-evidence",
  confirmedOn: "2026-11-21",
  values: [
    {
      from: "2000-01-01",
      value: wholeAmountsNeeded,
      references: [customOfTheTrade],
      certainty: "knowledge",
    },
  ],
});

/** Decimals that a table in 元 may carry: 角 and 分. More is a hint, in 元 tables only. */
export const yuanTableDecimals = defineParameter({
  id: "yuan-table-decimals",
  confirmedOn: "2026-11-21",
  values: [{ from: "2000-01-01", value: 2, references: [customOfTheTrade], certainty: "knowledge" }],
});

/** How far two amounts may lie apart and still be called 基本持平. */
export const basicallyUnchangedMargin = defineParameter({
  id: "basically-unchanged-margin",
  confirmedOn: "2026-11-21",
  values: [
    {
      from: "2000-01-01",
      value: "0.05",
      references: [customOfTheTrade],
      certainty: "knowledge",
      status: "warningOnly",
    },
  ],
});
