import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect } from "react";
import { useAnnounce } from "../../announce";
import type { DisclosureQuestion, OpenedPublicVersion } from "../../pane-jobs/report-jobs";
import { addressList } from "../../present/address-list";
import type { RunControl } from "../../session/use-run";
import { RunNotices } from "../notices/RunNotices";
import { ProgressLine } from "../parts/ProgressLine";
import { Section } from "../parts/Section";
import { useReportsText } from "./reports-text";

interface Props {
  readonly run: RunControl<DisclosureQuestion, OpenedPublicVersion>;
  readonly isDisabled: boolean;
  readonly failureWords: (error: unknown) => string;
}

/** 另存公开版: what it leaves out, the button that opens it, and what was done. The workbook itself stays as it is. */
export function PublicVersionSection({ run, isDisabled, failureWords }: Props) {
  const styles = useStyles();
  const announce = useAnnounce();
  const { publicVersion: text } = useReportsText();
  const { isRunning, finished, failure } = run.session;
  const made = finished?.answer;
  const said =
    made &&
    (made.withoutValue.length > 0
      ? text.notCalculated(made.withoutValue.length, addressList(made.withoutValue))
      : text.opened(made.formulas, made.sheets));
  useEffect(() => {
    if (said !== undefined) announce(said);
  }, [announce, said]);
  return (
    <Section title={text.title}>
      <RunNotices
        stale={undefined}
        failure={failure}
        hasResult={false}
        failureWords={failureWords}
        onAgain={run.again}
        onDismissFailure={run.dismissFailure}
      />
      <p className={styles.sentence}>{text.about}</p>
      {isRunning ? (
        <ProgressLine label={text.running} onStop={run.stop} />
      ) : (
        <Button size="small" className={styles.button} disabled={isDisabled} onClick={() => run.start({})}>
          {text.open}
        </Button>
      )}
      {said !== undefined && !isRunning && <p className={styles.sentence}>{said}</p>}
    </Section>
  );
}

const useStyles = makeStyles({ sentence: { margin: 0 }, button: { alignSelf: "flex-start" } });
