import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useAnnounce } from "../../announce";
import { copyText } from "./copy-text";
import { useReportsText } from "./reports-text";

interface Props {
  /** Whole sentences as they should read. */
  readonly sentences: readonly string[];
}

/** The sentences that would put a finding right, each to be copied; a passage taken out leaves none. */
export function CorrectedSentences({ sentences }: Props) {
  return sentences
    .filter((sentence) => sentence !== "")
    .map((sentence) => <CorrectedSentence key={sentence} sentence={sentence} />);
}

function CorrectedSentence({ sentence }: { readonly sentence: string }) {
  const styles = useStyles();
  const announce = useAnnounce();
  const { narrative: text } = useReportsText();
  const [outcome, setOutcome] = useState<"copied" | "notCopied">();
  const copy = async () => {
    const became = (await copyText(sentence)) ? "copied" : "notCopied";
    setOutcome(became);
    announce(text[became]);
  };
  return (
    <div className={styles.corrected}>
      <span className={styles.term}>{text.corrected}</span>
      <span>{sentence}</span>
      <Button size="small" appearance="subtle" className={styles.copy} onClick={() => void copy()}>
        {outcome === undefined ? text.copy : text[outcome]}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  corrected: {
    display: "flex",
    flexDirection: "column",
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorBrandStroke1}`,
    overflowWrap: "anywhere",
  },
  term: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  copy: { alignSelf: "flex-start", minWidth: "auto", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});
