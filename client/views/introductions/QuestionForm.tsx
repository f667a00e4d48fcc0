/** Who looks for whom, and over what an introduction may go. */
import { useMemo, useState } from 'react';
import {
  Button,
  Disclosure,
  DisclosurePanel,
  FieldError,
  Form,
  Group,
  Heading,
  Input,
  Label,
  NumberField,
  Radio,
  RadioGroup,
  Text,
  TextField,
} from 'react-aria-components';
import type { TieKind } from '../../api/generated/operations.ts';
import { CheckList } from '../../components/CheckList.tsx';
import { Choice } from '../../components/Choice.tsx';
import { Icon } from '../../components/Icon.tsx';
import { TieMark } from '../../components/Mark.tsx';
import { useVocabulary } from '../../messages/vocabulary.ts';
import { useWords } from '../../messages/words.ts';
import { readDate } from '../../state/asOf.ts';
import { sameValues } from '../../state/lists.ts';
import {
  choose,
  initialIntroductions,
  MOST,
  sistersAs,
  swap,
} from '../../state/introductions/introductions.ts';
import { ActorsField } from './ActorsField.tsx';
import { useIntroductionsSession, useQuestion } from './introductionsSession.ts';

/** Kinds besides those of alliances over which the server introduces where they are chosen. */
const onlyWhereChosen: readonly TieKind[] = ['SUCCEEDED_BY', 'RECOMMENDS'];
const upTo = (most: number): number[] => Array.from({ length: most }, (_, at) => at + 1);
const wayCounts = [1, 3, 5, 10, MOST.ways];

export function QuestionForm() {
  const { say } = useWords();
  const vocabulary = useVocabulary();
  const session = useIntroductionsSession();
  const { from, to, avoid, steps, ways, sisters, tieKinds, halfLife } = useQuestion((state) => state);
  const chosen = tieKinds ?? vocabulary.allianceKinds;
  const kinds = useMemo(
    () => [...vocabulary.allianceKinds, ...onlyWhereChosen.filter((kind) => vocabulary.tieKind(kind))],
    [vocabulary],
  );
  const changed =
    Number(avoid.length > 0) +
    Number(steps !== initialIntroductions.steps) +
    Number(ways !== initialIntroductions.ways) +
    Number(sisters !== initialIntroductions.sisters) +
    Number(halfLife !== initialIntroductions.halfLife) +
    Number(tieKinds !== null);
  const [isOpen, setOpen] = useState(changed > 0);

  return (
    <div className="question-form">
      <ActorsField end="from" />
      <div className="question-turn">
        <Button
          className="button button-small"
          isDisabled={from.length === 0 && to.length === 0}
          onPress={() => session.do('deed.turn', swap)}
        >
          <Icon name="relayout" />
          {say('introductions.swap')}
        </Button>
      </div>
      <ActorsField end="to" />
      <DateField />
      <Disclosure className="facet" isExpanded={isOpen} onExpandedChange={setOpen}>
        <Heading level={3}>
          <Button slot="trigger" className="facet-trigger">
            <Icon name="chevronRight" />
            {changed > 0 ? say('introductions.moreChanged', { count: changed }) : say('introductions.more')}
          </Button>
        </Heading>
        <DisclosurePanel className="facet-panel question-choices">
          <Choice
            label={say('introductions.steps')}
            selected={String(steps)}
            options={upTo(MOST.steps).map((count) => ({
              id: String(count),
              label: say('introductions.stepsOption', { count }),
            }))}
            onSelect={(id) => session.do('deed.ask', choose({ steps: Number(id) }))}
          />
          <Choice
            label={say('introductions.ways')}
            selected={String(ways)}
            options={[...new Set([...wayCounts, ways])]
              .sort((a, b) => a - b)
              .map((count) => ({ id: String(count), label: say('introductions.waysOption', { count }) }))}
            onSelect={(id) => session.do('deed.ask', choose({ ways: Number(id) }))}
          />
          <RadioGroup
            className="radio-group"
            value={sisters}
            onChange={(value) =>
              session.do('deed.ask', choose({ sisters: sistersAs.find((one) => one === value) ?? 'NO_STEP' }))
            }
          >
            <Label>{say('introductions.sisters')}</Label>
            {sistersAs.map((value) => (
              <Radio key={value} value={value} className="radio">
                <span className="radio-dot" />
                {say(`introductions.sisters.${value}`)}
              </Radio>
            ))}
          </RadioGroup>
          <HalfLifeField />
          <ActorsField end="avoid" />
          <section>
            <h4>{say('introductions.kinds')}</h4>
            <CheckList
              label={say('introductions.kinds')}
              options={kinds.map((kind) => ({
                value: kind,
                label: vocabulary.tieLabel(kind),
                mark: <TieMark kind={kind} />,
              }))}
              chosen={chosen}
              onChoose={(values) => {
                const next = kinds.filter((kind) => values.includes(kind));
                if (next.length > 0)
                  session.do(
                    'deed.ask',
                    choose({ tieKinds: sameValues(next, vocabulary.allianceKinds) ? null : next }),
                  );
              }}
            />
            <p className="muted">{say('introductions.kindsHint')}</p>
          </section>
          <Button
            className="button button-small"
            isDisabled={changed === 0}
            onPress={() => {
              const { steps, ways, sisters, tieKinds, halfLife } = initialIntroductions;
              session.do('deed.ask', (state) => ({
                ...choose({ steps, ways, sisters, tieKinds, halfLife })(state),
                avoid: [],
              }));
            }}
          >
            {say('introductions.reset')}
          </Button>
        </DisclosurePanel>
      </Disclosure>
    </div>
  );
}

const wholeYears = { style: 'unit', unit: 'year', unitDisplay: 'long', maximumFractionDigits: 0 } as const;

/** Asks when Enter is pressed or the field is left; what lies outside is taken to the nearest end. */
function HalfLifeField() {
  const { say } = useWords();
  const session = useIntroductionsSession();
  const halfLife = useQuestion((state) => state.halfLife);
  return (
    <NumberField
      className="field number-field"
      value={halfLife}
      minValue={1}
      maxValue={MOST.halfLife}
      step={1}
      formatOptions={wholeYears}
      onChange={(years) => {
        // An emptied field goes back to what is usual.
        const next = Number.isNaN(years) ? initialIntroductions.halfLife : years;
        if (next !== halfLife) session.do('deed.ask', choose({ halfLife: next }));
      }}
    >
      <Label>{say('introductions.halfLife')}</Label>
      <Group className="number-field-group">
        <Input />
        <Button slot="decrement" className="icon-button">
          <Icon name="minus" />
        </Button>
        <Button slot="increment" className="icon-button">
          <Icon name="plus" />
        </Button>
      </Group>
      <Text slot="description">
        {say('introductions.halfLifeHint', { most: MOST.halfLife, usual: initialIntroductions.halfLife })}
      </Text>
    </NumberField>
  );
}

function DateField() {
  const { say } = useWords();
  const session = useIntroductionsSession();
  const asOf = useQuestion((state) => state.asOf);
  const [{ typed, of }, setTyped] = useState({ typed: asOf ?? '', of: asOf });
  if (of !== asOf) setTyped({ typed: asOf ?? '', of: asOf });
  const read = readDate(typed);
  const isInvalid = typed.trim() !== '' && read === null;
  const tell = () => {
    if (!isInvalid && read !== asOf) session.do('deed.ask', choose({ asOf: read }));
  };
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        tell();
      }}
    >
      <TextField
        className="field"
        value={typed}
        onChange={(text) => setTyped({ typed: text, of: asOf })}
        isInvalid={isInvalid}
      >
        <Label>{say('asOf.label')}</Label>
        <Input placeholder={say('asOf.anyTime')} inputMode="numeric" autoComplete="off" onBlur={tell} />
        <Text slot="description">{say('asOf.dateHint')}</Text>
        <FieldError>{say('asOf.dateInvalid')}</FieldError>
      </TextField>
    </Form>
  );
}
