import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { AuditScope } from "../../pane-jobs/audit-jobs";
import { booksHeldAgainst } from "../../pane-jobs/other-books";
import type { WriteRequest } from "../../pane-jobs/write-jobs";
import type { AuditSession } from "../../session/audit-session";
import type { OtherBookControl } from "../../session/use-other-books";
import { useText } from "../../text";
import { OtherBookChoices } from "../parts/OtherBookChoices";
import { ProgressLine } from "../parts/ProgressLine";
import { ScopeChoice } from "./ScopeChoice";

const WriteMenu = lazy(() => import("./WriteMenu"));

interface Props {
  readonly session: AuditSession;
  readonly otherBooks: OtherBookControl;
  readonly isWriting: boolean;
  readonly onChooseScope: (scope: AuditScope) => void;
  readonly onStart: () => void;
  readonly onStop: () => void;
  readonly onAskWrite: (request: WriteRequest) => void;
}

/** What to audit, the one primary button, and what may be written; progress takes the button's place. */
export function AuditControls({
  session,
  otherBooks,
  isWriting,
  onChooseScope,
  onStart,
  onStop,
  onAskWrite,
}: Props) {
  const styles = useStyles();
  const text = useText();
  const { scope, running, result } = session;
  return (
    <div className={styles.controls}>
      <ScopeChoice scope={scope} isDisabled={running !== undefined} onChoose={onChooseScope} />
      <OtherBookChoices kinds={booksHeldAgainst} otherBooks={otherBooks} isDisabled={running !== undefined} />
      <div className={styles.row}>
        {running ? (
          <ProgressLine label={text.progress.stages[running.stage]} share={running.share} onStop={onStop} />
        ) : (
          <>
            <Button appearance="primary" disabled={isWriting} onClick={onStart}>
              {text.scope.actions[scope]}
            </Button>
            <Suspense>
              <WriteMenu
                report={result?.report}
                isStale={result?.stale ?? false}
                isDisabled={isWriting}
                onAsk={onAskWrite}
              />
            </Suspense>
          </>
        )}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  controls: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    flexShrink: 0,
  },
  row: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "36px",
  },
});
