import { budgetLaw1994, budgetLaw2014 } from "../documents";
import { defineParameter } from "../parameter";

/** Statutory range of the contingency reserve (预备费). The range has stood since 1995; its base changed in 2015. */
export const contingencyReserveShare = defineParameter({
  id: "contingency-reserve-share",
  confirmedOn: "2026-11-21",
  values: [
    {
      from: "1995-01-01",
      value: { minimum: "0.01", maximum: "0.03" },
      references: [budgetLaw1994.article("第三十二条")],
    },
    {
      from: "2015-01-01",
      value: { minimum: "0.01", maximum: "0.03" },
      references: [budgetLaw2014.article("第四十条")],
    },
  ],
});
