import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useRef } from "react";
import { booksOfSeveralFiles, type EarlierKind } from "../../pane-jobs/earlier-books";
import type { EarlierControl } from "../../session/use-earlier-books";
import { useText } from "../../text";

const EarlierBookMenu = lazy(() => import("./EarlierBookMenu"));

interface Props {
  readonly kind: EarlierKind;
  readonly earlier: EarlierControl;
  readonly isDisabled: boolean;
}

/**
 * Another workbook to compare with, chosen as a file of this machine or as sheets of the open workbook: its name, or a
 * button to choose it.
 */
export function EarlierBookChoice({ kind, earlier, isDisabled }: Props) {
  const styles = useStyles();
  const text = useText().earlier;
  const input = useRef<HTMLInputElement>(null);
  const names = earlier.names[kind] ?? [];
  return (
    <div className={styles.row}>
      {names.length > 0 ? (
        <>
          <span className={styles.name}>{text.chosen[kind](names.join("、"))}</span>
          <Button size="small" disabled={isDisabled} onClick={() => earlier.choose(kind, [])}>
            {text.remove}
          </Button>
        </>
      ) : (
        <Suspense>
          <EarlierBookMenu
            label={text.choose[kind]}
            isDisabled={isDisabled}
            sheets={earlier.sheets}
            onFile={() => input.current?.click()}
            onSheets={(sheets) => earlier.chooseSheets(kind, sheets)}
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
          if (files.length > 0) earlier.choose(kind, files);
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
