import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Settings } from "../../settings";
import { Page } from "./Page";
import { PartHeading } from "../parts/PartHeading";
import { usePagesText } from "./pages-text";

interface Props {
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
  readonly isSealed: boolean;
  readonly onSeal: () => void;
  readonly onBack: () => void;
}

const languages: readonly Settings["language"][] = ["office", "zh", "en"];
const themes: readonly Settings["theme"][] = ["office", "light", "dark"];

/** Language, appearance, and 封存, which asks once more. */
export default function SettingsPage({ settings, onChange, isSealed, onSeal, onBack }: Props) {
  const styles = useStyles();
  const { settings: words } = usePagesText();
  const [isAsking, setAsking] = useState(false);
  return (
    <Page title={words.title} onBack={onBack}>
      <Field label={words.language}>
        <RadioGroup
          value={settings.language}
          onChange={(_, { value }) => onChange({ ...settings, language: value as Settings["language"] })}
        >
          {languages.map((each) => (
            <Radio key={each} value={each} label={words.languages[each]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={words.theme}>
        <RadioGroup
          value={settings.theme}
          onChange={(_, { value }) => onChange({ ...settings, theme: value as Settings["theme"] })}
        >
          {themes.map((each) => (
            <Radio key={each} value={each} label={words.themes[each]} />
          ))}
        </RadioGroup>
      </Field>
      <div className={styles.seal}>
        <PartHeading>{words.seal}</PartHeading>
        <p className={styles.hint}>{words.sealHint}</p>
        <div role="status">{isSealed && words.sealed}</div>
        {!isSealed && (
          <div className={styles.buttons}>
            {isAsking ? (
              <>
                <Button onClick={onSeal}>{words.sealConfirm}</Button>
                <Button appearance="subtle" onClick={() => setAsking(false)}>
                  {words.cancel}
                </Button>
              </>
            ) : (
              <Button onClick={() => setAsking(true)}>{words.seal}</Button>
            )}
          </div>
        )}
      </div>
    </Page>
  );
}

const useStyles = makeStyles({
  seal: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", columnGap: tokens.spacingHorizontalS },
});
