/** The classes of the economic classification that are personnel expenditure (人员经费). */
export const personnelClasses = ["301", "303"] as const;

/** What is left of basic expenditure is operating expenditure (公用经费). */
export const operatingClasses = ["302", "307", "309", "310", "399"] as const;
