import { makeStyles, tokens } from "@fluentui/react-components";

/** A fill of a cell as it looks, beside the words that say it; an empty box for none. */
export function FillSwatch({ color }: { readonly color: string | null }) {
  const styles = useStyles();
  return (
    <span aria-hidden className={styles.swatch} style={color === null ? {} : { backgroundColor: color }} />
  );
}

const useStyles = makeStyles({
  swatch: {
    display: "inline-block",
    width: "12px",
    height: "12px",
    marginRight: tokens.spacingHorizontalXS,
    verticalAlign: "-1px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    // The colour is what is shown: it is not to be replaced.
    forcedColorAdjust: "none",
  },
});
