import { makeResetStyles, tokens } from "@fluentui/react-components";

/** A list without bullets, its entries apart from each other. */
export const usePlainList = makeResetStyles({
  display: "flex",
  flexDirection: "column",
  rowGap: tokens.spacingVerticalM,
  listStyleType: "none",
  margin: 0,
  padding: 0,
});
