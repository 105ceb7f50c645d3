import { Button, Link, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { addressOf, type CellRef } from "../../../workbook/address";
import type { OwnRuleLine, OwnRulesJobs } from "../../pane-jobs/own-rules-jobs";
import { useLoaded } from "../../session/use-loaded";
import { useLanguage, useText } from "../../text";
import { Notice } from "../notices/Notice";
import { Page } from "./Page";
import { usePagesText } from "./pages-text";

interface Props {
  readonly jobs: OwnRulesJobs;
  /** Grows with every write: the sheet may have been added or taken away. */
  readonly revision: number;
  readonly failureWords: (error: unknown) => string;
  readonly onGoTo: (cell: CellRef) => void;
  /** Absent where the sheet cannot be written. */
  readonly onWriteSheet: (() => void) | undefined;
  readonly onBack: () => void;
}

/** The rules of the sheet 自定义勾稽, each with 可用 or how to write it; looked at again whenever the workbook is edited. */
export default function OwnRulesPage({ jobs, revision, failureWords, onGoTo, onWriteSheet, onBack }: Props) {
  const styles = useStyles();
  const { failure } = useText();
  const { ownRules } = usePagesText();
  const language = useLanguage();
  const [edits, setEdits] = useState(0);
  useEffect(() => jobs.onOwnRulesOutdated(() => setEdits((count) => count + 1)), [jobs]);
  const load = useMemo(() => () => jobs.ownRules(language), [jobs, language]);
  const { value: lines, error } = useLoaded(load, edits + revision);
  const unusable = lines?.rules.filter(({ problem }) => problem !== undefined).length ?? 0;
  const usable = (lines?.rules.filter(({ isSuspended }) => !isSuspended).length ?? 0) - unusable;
  return (
    <Page title={ownRules.title} onBack={onBack}>
      <p className={styles.hint}>{ownRules.hint}</p>
      {onWriteSheet && lines && !lines.hasSheet && (
        <Button className={styles.button} onClick={onWriteSheet}>
          {ownRules.sheet}
        </Button>
      )}
      {error !== undefined && (
        <Notice intent="error" actions={[{ label: failure.again, onClick: () => setEdits(edits + 1) }]}>
          {failureWords(error)}
        </Notice>
      )}
      {!lines && error === undefined && <Spinner size="small" label={ownRules.loading} />}
      {lines?.withoutHeadings.map((sheet) => (
        <Notice key={sheet} intent="warning">
          {ownRules.withoutHeadings(sheet)}
        </Notice>
      ))}
      {lines?.hasSheet && lines.rules.length === 0 && <p className={styles.hint}>{ownRules.none}</p>}
      {lines && lines.rules.length > 0 && (
        <>
          <div role="status" className={styles.counts}>
            {ownRules.counts(usable, unusable)}
          </div>
          <ul className={styles.list} aria-label={ownRules.label}>
            {lines.rules.map((line) => (
              <Rule key={`${line.cell.sheet}!${addressOf(line.cell)}`} line={line} onGoTo={onGoTo} />
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}

function Rule({ line, onGoTo }: { readonly line: OwnRuleLine } & Pick<Props, "onGoTo">) {
  const styles = useStyles();
  const { ownRules } = usePagesText();
  const { text, cell, isSuspended, problem } = line;
  return (
    <li className={styles.item}>
      <div>
        <Link as="button" onClick={() => onGoTo(cell)}>
          {addressOf(cell)}
        </Link>{" "}
        {text}
      </div>
      {problem === undefined ? (
        <div className={styles.secondary}>{isSuspended ? ownRules.suspended : ownRules.usable}</div>
      ) : (
        <div className={styles.problem}>{ownRules.unusable(problem)}</div>
      )}
    </li>
  );
}

const useStyles = makeStyles({
  button: { alignSelf: "flex-start", flexShrink: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  counts: { fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  secondary: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  problem: { color: tokens.colorStatusDangerForeground1 },
});
