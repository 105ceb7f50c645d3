import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Settings } from "../../settings";
import { useText } from "../../text";
import { Page } from "./Page";
import { PartHeading } from "../parts/PartHeading";

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
  const text = useText();
  const [isAsking, setAsking] = useState(false);
  return (
    <Page title={text.settings.title} onBack={onBack}>
      <Field label={text.settings.language}>
        <RadioGroup
          value={settings.language}
          onChange={(_, { value }) => onChange({ ...settings, language: value as Settings["language"] })}
        >
          {languages.map((each) => (
            <Radio key={each} value={each} label={text.settings.languages[each]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={text.settings.theme}>
        <RadioGroup
          value={settings.theme}
          onChange={(_, { value }) => onChange({ ...settings, theme: value as Settings["theme"] })}
        >
          {themes.map((each) => (
            <Radio key={each} value={each} label={text.settings.themes[each]} />
          ))}
        </RadioGroup>
      </Field>
      <div className={styles.seal}>
        <PartHeading>{text.settings.seal}</PartHeading>
        <p className={styles.hint}>{text.settings.sealHint}</p>
        <div role="status">{isSealed && text.settings.sealed}</div>
        {!isSealed && (
          <div className={styles.buttons}>
            {isAsking ? (
              <>
                <Button onClick={onSeal}>{text.settings.sealConfirm}</Button>
                <Button appearance="subtle" onClick={() => setAsking(false)}>
                  {text.settings.cancel}
                </Button>
              </>
            ) : (
              <Button onClick={() => setAsking(true)}>{text.settings.seal}</Button>
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
