import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SelfTestLine } from "../../pane-jobs/page-jobs";
import { natures } from "../../present/group";
import { useLoaded } from "../../session/use-loaded";
import { useText } from "../../text";
import { NatureBadge } from "../audit/NatureBadge";
import { Page } from "./Page";
import { PartHeading } from "../parts/PartHeading";
import { usePagesText } from "./pages-text";

interface Props {
  readonly version: string;
  readonly selfTest: () => Promise<readonly SelfTestLine[]>;
  readonly onBack: () => void;
}

/** What the product does, the keys, what the natures mean, and what this machine's Excel can do. */
export default function HelpPage({ version, selfTest, onBack }: Props) {
  const styles = useStyles();
  const { product } = useText();
  const { help } = usePagesText();
  const [isTesting, setTesting] = useState(false);
  const { value: answers } = useLoaded(isTesting ? selfTest : undefined);
  return (
    <Page title={help.title} onBack={onBack}>
      <p className={styles.paragraph}>{help.about}</p>
      <PartHeading>{help.naturesTitle}</PartHeading>
      <dl className={styles.terms}>
        {natures.map((nature) => (
          <div key={nature} className={styles.term}>
            <dt>
              <NatureBadge nature={nature} />
            </dt>
            <dd className={styles.meaning}>{help.natures[nature]}</dd>
          </div>
        ))}
      </dl>
      <PartHeading>{help.keysTitle}</PartHeading>
      <dl className={styles.terms}>
        {help.keys.map(([key, meaning]) => (
          <div key={key} className={styles.term}>
            <dt className={styles.key}>{key}</dt>
            <dd className={styles.meaning}>{meaning}</dd>
          </div>
        ))}
      </dl>
      <PartHeading>{help.selfTestTitle}</PartHeading>
      {!isTesting && (
        <Button className={styles.button} onClick={() => setTesting(true)}>
          {help.selfTest}
        </Button>
      )}
      <div role="status">
        {isTesting && !answers && <Spinner size="small" label={help.testing} />}
        {answers && (
          <dl className={styles.terms}>
            {answers.map(({ question, answer, ok }) => (
              <div key={question}>
                <dt className={styles.question}>{help.answered(question, ok)}</dt>
                <dd className={styles.meaning}>{answer}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      <p className={styles.secondary}>{`${product} ${version}`}</p>
    </Page>
  );
}

const useStyles = makeStyles({
  paragraph: { margin: 0 },
  terms: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, margin: 0 },
  term: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  key: { minWidth: "88px", color: tokens.colorNeutralForeground2 },
  question: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: 0, overflowWrap: "anywhere" },
  button: { alignSelf: "flex-start", flexShrink: 0 },
  secondary: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
