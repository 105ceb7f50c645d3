import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useAnnounce } from "../../announce";
import type { VariantsControl } from "../../session/use-variants";
import { useText } from "../../text";
import { Notice } from "../notices/Notice";
import { PartHeading } from "../parts/PartHeading";

interface Props {
  readonly variants: VariantsControl;
}

/** The file of variants in use (版式): its name and 移除, or a button to load one; and this workbook's corrections as such a file. */
export function VariantsSection({ variants }: Props) {
  const styles = useStyles();
  const { variants: text, otherBooks } = useText();
  const input = useRef<HTMLInputElement>(null);
  const { inUse, problem, exported } = variants;
  const announce = useAnnounce();
  const used = inUse && text.inUse(inUse.name, inUse.version, inUse.forms);
  const loaded = problem ?? used;
  useEffect(() => {
    if (loaded !== undefined) announce(loaded);
  }, [announce, loaded]);
  return (
    <section aria-label={text.title} className={styles.section}>
      <PartHeading>{text.title}</PartHeading>
      <p className={styles.hint}>{text.hint}</p>
      {used !== undefined && (
        <div className={styles.row}>
          <span className={styles.name}>{used}</span>
          <Button size="small" onClick={variants.remove}>
            {otherBooks.remove}
          </Button>
        </div>
      )}
      <div className={styles.buttons}>
        <Button size="small" onClick={() => input.current?.click()}>
          {text.load}
        </Button>
        <Button size="small" onClick={variants.exportFile}>
          {text.exportFile}
        </Button>
      </div>
      <input
        ref={input}
        hidden
        type="file"
        accept=".json"
        aria-label={text.load}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) variants.load(file);
          // The same file, mended in the meantime, can be chosen again.
          currentTarget.value = "";
        }}
      />
      {problem !== undefined && <Notice intent="error">{problem}</Notice>}
      <div role="status">{exported && text.exported(exported)}</div>
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  row: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  name: { flex: 1, minWidth: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
