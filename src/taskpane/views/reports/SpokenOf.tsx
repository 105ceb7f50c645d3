import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { SpokenSentence } from "../../../jobs/narrative/spoken-of";
import { quoteSheet, rangeAddress, type RangeRef } from "../../../workbook/address";
import { usePlainList } from "../parts/plain-list";
import { paragraphId } from "./NarrativeText";
import { useReportsText } from "./reports-text";

interface Props {
  readonly selection: RangeRef;
  /** The sentences that speak of it. */
  readonly sentences: readonly SpokenSentence[];
}

/** Where the selected cells are spoken of, at the foot of the view whatever part of the text is in sight. */
export function SpokenOf({ selection, sentences }: Props) {
  const styles = useStyles();
  const list = usePlainList();
  const { narrative: text } = useReportsText();
  const address = `${quoteSheet(selection.sheet)}!${rangeAddress(selection)}`;
  return (
    <section aria-label={text.spokenOf} className={styles.bar}>
      <div className={styles.said}>{text.spoken(address, sentences.length)}</div>
      {sentences.length > 0 && (
        <ul className={list}>
          {sentences.map(({ paragraph, span, text: words }) => (
            <li key={`${paragraph} ${span.start}`}>
              <Link
                as="button"
                className={styles.sentence}
                onClick={() => document.getElementById(paragraphId(paragraph))?.focus()}
              >
                {words}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    // Below the text where that is short, so that the bar keeps its place at the foot.
    marginTop: "auto",
    flexShrink: 0,
    maxHeight: "30vh",
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  said: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  sentence: { textAlign: "left", overflowWrap: "anywhere" },
});
