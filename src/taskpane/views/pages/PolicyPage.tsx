import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { PolicyLine } from "../../pane-jobs/page-jobs";
import { useLoaded } from "../../session/use-loaded";
import { Notice } from "../notices/Notice";
import { Page } from "./Page";
import { PartHeading } from "../parts/PartHeading";
import { usePagesText } from "./pages-text";

interface Props {
  readonly on: string;
  readonly load: () => Promise<readonly PolicyLine[]>;
  readonly failureWords: (error: unknown) => string;
  /** Absent where the sheet cannot be written. */
  readonly onWriteSheet: (() => void) | undefined;
  readonly onBack: () => void;
}

/** The policy values in force on the day, each with its source, and whether the bureau's own entry won. */
export default function PolicyPage({ on, load, failureWords, onWriteSheet, onBack }: Props) {
  const styles = useStyles();
  const { policy } = usePagesText();
  const { value: lines, error } = useLoaded(load);
  const failure = useMemo(
    () => (error === undefined ? undefined : failureWords(error)),
    [error, failureWords],
  );
  return (
    <Page title={policy.title} onBack={onBack}>
      {onWriteSheet && (
        <>
          <Button className={styles.button} onClick={onWriteSheet}>
            {policy.sheet}
          </Button>
          <p className={styles.hint}>{policy.sheetHint}</p>
        </>
      )}
      {failure && <Notice intent="error">{failure}</Notice>}
      {!lines && !failure && <Spinner size="small" label={policy.loading} />}
      {lines && (
        <>
          <PartHeading>{policy.on(on)}</PartHeading>
          <ul className={styles.list}>
            {lines.map((line) => (
              <li key={line.id} className={styles.item}>
                <div className={styles.title}>{line.title}</div>
                <div>{line.value}</div>
                <div className={styles.secondary}>
                  {[policy.statuses[line.status], policy.from(line.from)].join(" · ")}
                </div>
                <div className={styles.secondary}>
                  {[
                    line.overridden ? policy.overridden : policy.builtIn,
                    ...(line.setAside === undefined ? [] : [policy.setAside(line.setAside)]),
                  ].join(" · ")}
                </div>
                <div className={styles.secondary}>{policy.source(line.source)}</div>
              </li>
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}

const useStyles = makeStyles({
  button: { alignSelf: "flex-start", flexShrink: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  secondary: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
