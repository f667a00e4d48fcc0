/** Whom and when: two dates with their presets, and those whom the changes are about. */
import { useState } from 'react';
import {
  Button,
  FieldError,
  Form,
  Input,
  Label,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
} from 'react-aria-components';
import { EntityNamesDocument } from '../../api/generated/operations.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { Icon } from '../../components/Icon.tsx';
import { useWords } from '../../messages/words.ts';
import { readDate } from '../../state/asOf.ts';
import {
  addSubject,
  MOST_SUBJECTS,
  periodOf,
  presetOf,
  presets,
  removeSubject,
  tellPeriod,
  type Preset,
} from '../../state/changes/changes.ts';
import { EntityPicker } from '../pickers/EntityPicker.tsx';
import { useChangesSession, useChangesView } from './changesSession.ts';

export function ChangesForm() {
  const { say } = useWords();
  const session = useChangesSession();
  const from = useChangesView((state) => state.from);
  const to = useChangesView((state) => state.to);
  const year = new Date().getFullYear();
  const preset = presetOf({ from, to }, year);
  const choose = (chosen: Preset) => {
    const period = periodOf(chosen, year);
    session.do('deed.changes.period', tellPeriod(period.from, period.to));
  };
  return (
    <>
      <Subjects />
      <div className="changes-dates">
        <DateField
          label={say('changes.from')}
          date={from}
          onTell={(date) => session.do('deed.changes.period', tellPeriod(date, to))}
        />
        <DateField
          label={say('changes.to')}
          date={to}
          onTell={(date) => session.do('deed.changes.period', tellPeriod(from, date))}
        />
        <ToggleButtonGroup
          className="segmented segmented-small"
          aria-label={say('changes.presets')}
          selectionMode="single"
          selectedKeys={preset === null ? [] : [preset]}
          onSelectionChange={(keys) => {
            const chosen = presets.find((name) => keys.has(name));
            if (chosen) choose(chosen);
          }}
        >
          {presets.map((name) => (
            <ToggleButton key={name} id={name}>
              {say(`changes.preset.${name}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </div>
      <p className="muted changes-hint">{say('changes.hint.dates')}</p>
    </>
  );
}

/** Told when a person presses Enter or goes on; what is no date is kept and said so. */
function DateField({
  label,
  date,
  onTell,
}: {
  label: string;
  date: string | null;
  onTell: (date: string | null) => void;
}) {
  const { say } = useWords();
  /** What is being typed; null while the field shows the date that is asked about. */
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const text = typed ?? date ?? '';
  const tell = () => {
    const read = text.trim() === '' ? null : readDate(text);
    const isRead = read !== null || text.trim() === '';
    setWrong(!isRead);
    if (!isRead) return;
    setTyped(null);
    if (read !== date) onTell(read);
  };
  return (
    <Form
      className="changes-date"
      onSubmit={(event) => {
        event.preventDefault();
        tell();
      }}
    >
      <TextField
        className="field"
        value={text}
        onChange={setTyped}
        onBlur={tell}
        isInvalid={isWrong}
        autoComplete="off"
      >
        <Label>{label}</Label>
        <Input placeholder={say('changes.any')} />
        <FieldError>{say('changes.badDate')}</FieldError>
      </TextField>
    </Form>
  );
}

function Subjects() {
  const { say } = useWords();
  const session = useChangesSession();
  const about = useChangesView((state) => state.about);
  const { data } = useAnswer(EntityNamesDocument, { ids: [...about] }, { pause: about.length === 0 });
  const nameOf = (id: string) => data?.entities.find((entity) => entity?.id === id)?.name ?? '…';
  return (
    <div className="changes-about">
      <EntityPicker
        label={say('changes.about')}
        placeholder={say('changes.aboutHint')}
        selected={null}
        except={about}
        onPick={(entity) => entity && session.do('deed.changes.about', addSubject(entity.id))}
      />
      {about.length > 0 && (
        <ul className="chips" aria-label={say('changes.about')}>
          {about.map((id) => (
            <li key={id} className="chip">
              <span>{nameOf(id)}</span>
              <Button
                className="icon-button icon-button-small"
                aria-label={say('changes.remove', { name: nameOf(id) })}
                onPress={() => session.do('deed.changes.about', removeSubject(id))}
              >
                <Icon name="close" />
              </Button>
            </li>
          ))}
        </ul>
      )}
      {about.length >= MOST_SUBJECTS && (
        <p className="muted">{say('changes.aboutMany', { count: MOST_SUBJECTS })}</p>
      )}
    </div>
  );
}
