import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FunctionEntry } from "../../pane-jobs/function-jobs";
import { functionCall } from "../../present/function-call";
import { useFunctionsText } from "./functions-text";

interface Props {
  readonly entry: FunctionEntry;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onInsert: (formula: string) => void;
}

/** A function, what it answers, an example, and on request the fields of a call. */
export function FunctionCard({ entry, isOpen, onToggle, onInsert }: Props) {
  const styles = useStyles();
  const text = useFunctionsText();
  return (
    <div className={styles.card}>
      <Button
        appearance="subtle"
        size="small"
        className={styles.name}
        aria-expanded={isOpen}
        aria-label={text.choose(entry.name)}
        onClick={onToggle}
      >
        {entry.name}
      </Button>
      <div>{entry.description}</div>
      <div className={styles.example}>{text.example(entry.example)}</div>
      {isOpen && <CallForm entry={entry} onInsert={onInsert} />}
    </div>
  );
}

function CallForm({ entry, onInsert }: Pick<Props, "entry" | "onInsert">) {
  const styles = useStyles();
  const text = useFunctionsText();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [missing, setMissing] = useState<string>();
  const insert = () => {
    const call = functionCall(entry, typed);
    setMissing("missing" in call ? call.missing : undefined);
    if ("formula" in call) onInsert(call.formula);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        insert();
      }}
    >
      <div className={styles.example}>{text.argument}</div>
      {entry.parameters.map(({ name, description, isOptional }) => (
        <Field
          key={name}
          size="small"
          label={isOptional ? text.optional(description) : description}
          {...(missing === name ? { validationMessage: text.missing } : {})}
        >
          <Input
            value={typed[name] ?? ""}
            onChange={(_, { value }) => setTyped({ ...typed, [name]: value })}
          />
        </Field>
      ))}
      <Button type="submit" size="small" className={styles.button}>
        {text.insert}
      </Button>
    </form>
  );
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    overflowWrap: "anywhere",
  },
  name: {
    alignSelf: "flex-start",
    minWidth: "auto",
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
    "@media (forced-colors: active)": { marginLeft: 0 },
    fontWeight: tokens.fontWeightSemibold,
  },
  example: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalXS,
    "& input": { minWidth: 0, width: "100%" },
  },
  button: { alignSelf: "flex-start" },
});
