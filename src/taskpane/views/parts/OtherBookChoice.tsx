import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useRef } from "react";
import { booksOfSeveralFiles, type OtherBookKind } from "../../pane-jobs/other-books";
import type { OtherBookControl } from "../../session/use-other-books";
import { useText } from "../../text";

const OtherBookMenu = lazy(() => import("./OtherBookMenu"));

interface Props {
  readonly kind: OtherBookKind;
  readonly otherBooks: OtherBookControl;
  readonly isDisabled: boolean;
}

/**
 * Another workbook to compare with, chosen as a file of this machine or as sheets of the open workbook: its name, or a
 * button to choose it.
 */
export function OtherBookChoice({ kind, otherBooks, isDisabled }: Props) {
  const styles = useStyles();
  const text = useText().otherBooks;
  const input = useRef<HTMLInputElement>(null);
  const names = otherBooks.names[kind] ?? [];
  return (
    <div className={styles.row}>
      {names.length > 0 ? (
        <>
          <span className={styles.name}>{text.chosen[kind](names.join("、"))}</span>
          <Button size="small" disabled={isDisabled} onClick={() => otherBooks.choose(kind, [])}>
            {text.remove}
          </Button>
        </>
      ) : (
        <Suspense>
          <OtherBookMenu
            label={text.choose[kind]}
            isDisabled={isDisabled}
            sheets={otherBooks.sheets}
            onFile={() => input.current?.click()}
            onSheets={(sheets) => otherBooks.chooseSheets(kind, sheets)}
          />
        </Suspense>
      )}
      <input
        ref={input}
        hidden
        type="file"
        accept=".xlsx,.xlsm,.xls,.et,.csv"
        multiple={booksOfSeveralFiles.includes(kind)}
        aria-label={text.choose[kind]}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          if (files.length > 0) otherBooks.choose(kind, files);
          // The same file, mended in the meantime, can be chosen again.
          currentTarget.value = "";
        }}
      />
    </div>
  );
}

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  name: { flex: 1, minWidth: 0, overflowWrap: "anywhere" },
});
