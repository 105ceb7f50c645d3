import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { SpokenSentence } from "../../../jobs/narrative/spoken-of";
import { paragraphId } from "./NarrativeText";
import { useReportsText } from "./reports-text";

interface Props {
  readonly sentences: readonly SpokenSentence[];
}

/** The sentences of pasted text that a finding speaks of, each leading to its paragraph below. */
export function PastedSentences({ sentences }: Props) {
  const styles = useStyles();
  const { pasted: words } = useReportsText();
  return sentences.map(({ paragraph, span, text }) => (
    <div key={`${paragraph} ${span.start}`} className={styles.said}>
      <span className={styles.term}>{words.sentence}</span>
      <Link as="button" className={styles.sentence} onClick={() => showParagraph(paragraph)}>
        {text}
      </Link>
    </div>
  ));
}

/** Leads to a paragraph of the text as it is printed in the pane. */
export function showParagraph(paragraph: number): void {
  document.getElementById(paragraphId(paragraph))?.focus();
}

const useStyles = makeStyles({
  said: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
  term: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  sentence: { textAlign: "left", overflowWrap: "anywhere" },
});
