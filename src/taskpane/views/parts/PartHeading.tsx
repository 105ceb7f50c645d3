import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** The heading of a part of a page. */
export function PartHeading({ children }: { readonly children: ReactNode }) {
  return <h3 className={useStyles().heading}>{children}</h3>;
}

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});
