import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { EarlierKind } from "../../pane-jobs/earlier-books";
import type { EarlierControl } from "../../session/use-earlier-books";
import { useText } from "../../text";

interface Props {
  readonly kind: EarlierKind;
  readonly earlier: EarlierControl;
  readonly isDisabled: boolean;
}

/** The earlier workbook to compare with, chosen as a file of this machine: its name, or a button to choose it. */
export function EarlierBookChoice({ kind, earlier, isDisabled }: Props) {
  const styles = useStyles();
  const text = useText().earlier;
  const input = useRef<HTMLInputElement>(null);
  const name = earlier.names[kind];
  return (
    <div className={styles.row}>
      {name !== undefined && <span className={styles.name}>{text.chosen[kind](name)}</span>}
      <Button
        size="small"
        disabled={isDisabled}
        onClick={() => (name === undefined ? input.current?.click() : earlier.choose(kind, undefined))}
      >
        {name === undefined ? text.choose[kind] : text.remove}
      </Button>
      <input
        ref={input}
        hidden
        type="file"
        accept=".xlsx,.xlsm"
        aria-label={text.choose[kind]}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) earlier.choose(kind, file);
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
