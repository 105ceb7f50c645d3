/** Later than any entry: what is in force on it is the latest value known, whatever day it is. */
export const latestDay = "9999-12-31";
