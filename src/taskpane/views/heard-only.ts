import { makeResetStyles } from "@fluentui/react-components";

/** For what readers of screens hear and nobody sees. */
export const useHeardOnly = makeResetStyles({
  position: "absolute",
  width: "1px",
  height: "1px",
  margin: "-1px",
  overflow: "hidden",
  clipPath: "inset(50%)",
  whiteSpace: "nowrap",
});
