/** Who is looked for, as a sentence that is filled in, and how much each part of the score counts. */
import { useState, type ReactNode } from 'react';
import {
  Button,
  Checkbox,
  Disclosure,
  DisclosurePanel,
  Heading,
  Input,
  Label,
  SearchField,
  Slider,
  SliderOutput,
  SliderThumb,
  SliderTrack,
} from 'react-aria-components';
import { EntityNamesDocument, type TieKind } from '../../api/generated/operations.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { CheckList } from '../../components/CheckList.tsx';
import { Choice, type ChoiceOption } from '../../components/Choice.tsx';
import { DateField } from '../../components/DateField.tsx';
import { Icon } from '../../components/Icon.tsx';
import { TieMark } from '../../components/Mark.tsx';
import { Several } from '../../components/Several.tsx';
import { useVocabulary } from '../../messages/vocabulary.ts';
import { useWords } from '../../messages/words.ts';
import {
  allyAbilities,
  allyParts,
  HEAVIEST,
  initialAllies,
  inPlacesWays,
  isAsking,
  lookFor,
  weigh,
  type AllyCriteria,
} from '../../state/allies/allies.ts';
import { LONGEST_TEXT } from '../../state/finding.ts';
import { useFacetOptions } from '../intermediaries/useFacetOptions.ts';
import { EntityPicker } from '../pickers/EntityPicker.tsx';
import { useAllies, useAlliesSession } from './alliesSession.ts';
import { useUsualWeights } from './useAllyAnswer.ts';

const actors = ['Organization', 'Coalition', 'Hybrid'] as const;

export function AllyForm() {
  const { say } = useWords();
  const session = useAlliesSession();
  const criteria = useAllies((state) => state.criteria);
  const { issues, states } = useFacetOptions();
  const ask = (part: Partial<AllyCriteria>) => session.do('deed.allies.ask', lookFor(part));
  const hasPlace = criteria.states.length + criteria.places.length > 0;

  return (
    <div className="allies-fields">
      <p className="muted allies-lead">{say('allies.lead')}</p>
      <EntityPicker
        label={say('allies.me')}
        placeholder={say('allies.mePlaceholder')}
        description={say('allies.meHint')}
        kinds={actors}
        selected={criteria.me}
        onPick={(entity) => ask({ me: entity?.id ?? null })}
      />
      <Several
        label={say('allies.issues')}
        addLabel={say('allies.issues.add')}
        options={issues}
        chosen={criteria.issues}
        onChoose={(values) => ask({ issues: values })}
      />
      <Several
        label={say('allies.states')}
        addLabel={say('allies.states.add')}
        options={states}
        chosen={criteria.states}
        onChoose={(values) => ask({ states: values })}
      />
      {hasPlace && (
        <>
          <Checkbox
            className="facet-value"
            isSelected={criteria.nearby}
            onChange={(nearby) => ask({ nearby })}
          >
            <span className="checkbox">
              <Icon name="check" />
            </span>
            <span className="facet-label">{say('allies.nearby')}</span>
          </Checkbox>
          <Choice
            label={say('allies.inPlaces')}
            options={inPlacesWays.map((way) => ({ id: way, label: say(`allies.inPlaces.${way}`) }))}
            selected={criteria.inPlaces}
            onSelect={(way) => ask({ inPlaces: inPlacesWays.find((one) => one === way) ?? 'EITHER' })}
          />
        </>
      )}
      <DateField asOf={criteria.asOf} onTell={(asOf) => session.do('deed.asOf', lookFor({ asOf }))} />
      <div className="facets">
        <Part
          title={say('allies.more')}
          count={
            [
              criteria.places,
              criteria.levels,
              criteria.legalForms,
              criteria.abilities,
              criteria.hubRoles,
              criteria.coalitions,
            ].filter((values) => values.length > 0).length +
            (criteria.text.trim() === '' ? 0 : 1) +
            (criteria.tieKinds === null ? 0 : 1)
          }
        >
          <OnlySome criteria={criteria} ask={ask} />
        </Part>
        <Part title={say('allies.weights')} count={Object.keys(criteria.weights).length}>
          <Weights hasMe={criteria.me !== null} />
        </Part>
      </div>
      <Button
        className="button button-quiet allies-clear"
        isDisabled={!isAsking(criteria)}
        onPress={() => session.do('deed.allies.ask', () => initialAllies)}
      >
        {say('allies.clear')}
      </Button>
    </div>
  );
}

interface OnlySomeProps {
  criteria: AllyCriteria;
  ask: (part: Partial<AllyCriteria>) => void;
}

function OnlySome({ criteria, ask }: OnlySomeProps) {
  const { say } = useWords();
  const vocabulary = useVocabulary();
  const options = (set: string): readonly ChoiceOption[] =>
    vocabulary.codesIn(set).map((code) => ({ id: code, label: vocabulary.valueLabel(set, code) }));
  const tieKinds = criteria.tieKinds ?? vocabulary.allianceKinds;
  return (
    <>
      <NameField text={criteria.text} onTell={(text) => ask({ text })} />
      <Chosen
        label={say('allies.place')}
        placeholder={say('allies.placePlaceholder')}
        kind="Place"
        chosen={criteria.places}
        onChoose={(places) => ask({ places })}
      />
      <Several
        label={say('allies.levels')}
        addLabel={say('allies.levels.add')}
        options={options('Level')}
        chosen={criteria.levels}
        onChoose={(values) => ask({ levels: values as AllyCriteria['levels'] })}
      />
      <div className="allies-may">
        <p>{say('allies.abilities')}</p>
        <CheckList
          label={say('allies.abilities')}
          options={allyAbilities.map((ability) => ({ value: ability, label: say(`allies.may.${ability}`) }))}
          chosen={criteria.abilities}
          onChoose={(values) => ask({ abilities: allyAbilities.filter((one) => values.includes(one)) })}
        />
        <p className="muted allies-hint">{say('allies.mayHint')}</p>
      </div>
      <Several
        label={say('allies.legalForms')}
        addLabel={say('allies.legalForms.add')}
        options={options('LegalForm')}
        chosen={criteria.legalForms}
        onChoose={(values) => ask({ legalForms: values as AllyCriteria['legalForms'] })}
      />
      <Several
        label={say('allies.hubRoles')}
        addLabel={say('allies.hubRoles.add')}
        options={options('HubRole')}
        chosen={criteria.hubRoles}
        onChoose={(values) => ask({ hubRoles: values as AllyCriteria['hubRoles'] })}
      />
      <Chosen
        label={say('allies.coalition')}
        placeholder={say('allies.coalitionPlaceholder')}
        kind="Coalition"
        chosen={criteria.coalitions}
        onChoose={(coalitions) => ask({ coalitions })}
      />
      <div className="allies-ties">
        <p>{say('allies.tieKinds')}</p>
        <CheckList
          label={say('allies.tieKinds')}
          options={vocabulary.allianceKinds.map((kind) => ({
            value: kind,
            label: vocabulary.tieLabel(kind),
            mark: <TieMark kind={kind} />,
          }))}
          chosen={tieKinds}
          onChoose={(values) =>
            ask({
              tieKinds:
                values.length === 0 || values.length === vocabulary.allianceKinds.length
                  ? null
                  : (values as TieKind[]),
            })
          }
        />
      </div>
    </>
  );
}

interface ChosenProps {
  label: string;
  placeholder: string;
  kind: 'Place' | 'Coalition';
  chosen: readonly string[];
  onChoose: (ids: string[]) => void;
}

/** Several entities, picked by name one after the other. */
function Chosen({ label, placeholder, kind, chosen, onChoose }: ChosenProps) {
  const { say } = useWords();
  const { data } = useAnswer(EntityNamesDocument, { ids: [...chosen] }, { pause: chosen.length === 0 });
  return (
    <div className="several-choice" role="group" aria-label={label}>
      {chosen.length > 0 && (
        <ul className="chips">
          {chosen.map((id) => {
            const name = data?.entities.find((entity) => entity?.id === id)?.name ?? '…';
            return (
              <li key={id} className="chip">
                {name}
                <Button
                  className="icon-button icon-button-small"
                  aria-label={say('find.remove', { label: name })}
                  onPress={() => onChoose(chosen.filter((one) => one !== id))}
                >
                  <Icon name="close" />
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <EntityPicker
        label={label}
        placeholder={placeholder}
        kinds={[kind]}
        selected={null}
        except={chosen}
        onPick={(entity) => entity && onChoose([...chosen, entity.id])}
      />
    </div>
  );
}

/** Asked only when a person stops or leaves: every letter would be a step to undo. */
function NameField({ text, onTell }: { text: string; onTell: (text: string) => void }) {
  const { say } = useWords();
  const [{ typed, of }, setTyped] = useState({ typed: text, of: text });
  if (of !== text) setTyped({ typed: text, of: text });
  const tell = (next: string) => next !== text && onTell(next);
  return (
    <SearchField
      className="field"
      value={typed}
      onChange={(next) => setTyped({ typed: next, of: text })}
      onSubmit={tell}
      onClear={() => tell('')}
      onBlur={() => tell(typed)}
      maxLength={LONGEST_TEXT}
    >
      <Label>{say('allies.text')}</Label>
      <Input autoComplete="off" />
    </SearchField>
  );
}

function Weights({ hasMe }: { hasMe: boolean }) {
  const { say } = useWords();
  const session = useAlliesSession();
  const weights = useAllies((state) => state.criteria.weights);
  const usual = useUsualWeights();
  return (
    <div className="allies-weights">
      <p className="muted allies-hint">{say('allies.weightsHint')}</p>
      {!hasMe && <p className="muted allies-hint">{say('allies.weightsNoMe')}</p>}
      {usual &&
        allyParts.map((part) => (
          <Weight
            key={part}
            label={say(`allies.part.${part}`)}
            hint={say(`allies.partHint.${part}`)}
            value={weights[part] ?? usual[part]}
            onTell={(weight) => session.do('deed.allies.weigh', weigh(part, weight, usual[part]))}
          />
        ))}
      <Button
        className="button button-small"
        isDisabled={Object.keys(weights).length === 0}
        onPress={() => session.do('deed.allies.weigh', lookFor({ weights: {} }))}
      >
        {say('allies.weightsReset')}
      </Button>
    </div>
  );
}

interface WeightProps {
  label: string;
  hint: string;
  value: number;
  onTell: (weight: number) => void;
}

/** Asks only when let go. */
function Weight({ label, hint, value, onTell }: WeightProps) {
  const [dragged, setDragged] = useState<number | null>(null);
  return (
    <div className="allies-weight">
      <Slider
        className="allies-slider"
        minValue={0}
        maxValue={HEAVIEST}
        step={0.5}
        value={dragged ?? value}
        onChange={(next) => setDragged(next)}
        onChangeEnd={(next) => {
          setDragged(null);
          if (next !== value) onTell(next);
        }}
      >
        <div className="year-slider-ends">
          <Label>{label}</Label>
          <SliderOutput />
        </div>
        <SliderTrack className="year-slider-track">
          <SliderThumb className="year-slider-thumb" />
        </SliderTrack>
      </Slider>
      <p className="muted allies-hint">{hint}</p>
    </div>
  );
}

function Part({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  const { say } = useWords();
  // A link that chooses something here shows what it chose.
  const [isOpen, setOpen] = useState(count > 0);
  return (
    <Disclosure className="facet" isExpanded={isOpen} onExpandedChange={setOpen}>
      <Heading level={2}>
        <Button slot="trigger" className="facet-trigger">
          <Icon name="chevronRight" />
          {title}
          {count > 0 && (
            <span className="count" aria-label={say('allies.changed', { count })}>
              {count}
            </span>
          )}
        </Button>
      </Heading>
      <DisclosurePanel className="facet-panel allies-part">{children}</DisclosurePanel>
    </Disclosure>
  );
}
