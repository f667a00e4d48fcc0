/** What is being measured: a preset, and everything that it decides, opened as one needs it. */
import { useMemo, useState, type ReactNode } from 'react';
import {
  Button,
  Disclosure,
  DisclosurePanel,
  FieldError,
  Form,
  Heading,
  Input,
  Label,
  Radio,
  RadioGroup,
  Slider,
  SliderOutput,
  SliderThumb,
  SliderTrack,
  Switch,
  Text,
  TextField,
} from 'react-aria-components';
import type { EntityKind, TieKind } from '../../api/generated/operations.ts';
import { CheckList } from '../../components/CheckList.tsx';
import { Choice, type ChoiceOption } from '../../components/Choice.tsx';
import { Icon } from '../../components/Icon.tsx';
import { TieMark } from '../../components/Mark.tsx';
import { Several } from '../../components/Several.tsx';
import type { MessageKey } from '../../messages/en.ts';
import { useVocabulary } from '../../messages/vocabulary.ts';
import { useWords } from '../../messages/words.ts';
import { doubtBy, kindsOfDoubt, measureScope, narrow, usualDoubt } from '../../state/analysis/analysis.ts';
import {
  affiliationsAs,
  changedCount,
  countsAlike,
  directions,
  hybridsAs,
  hybridTiesTo,
  readTime,
  sameScope,
  sponsoredProjectsAs,
  usualScope,
  usualStrength,
  withPreset,
  withStrength,
  withTieKinds,
  type ScopeChoice,
} from '../../state/analysis/scope.ts';
import { useAnalysis, useAnalysisSession } from './analysisSession.ts';
import { useCatalogue, useResults } from './results.ts';
import { useSavedScopes } from './savedScopesStore.ts';
import { ScopeStatement } from './ScopeStatement.tsx';
import { Strengths } from './Strengths.tsx';
import { timeWords } from './timeWords.ts';
import { useFacetOptions } from './useFacetOptions.ts';
import { usePresets } from './usePresets.ts';

const OWN = 'own choice';
const presetKey = (name: string) => `preset ${name}`;
const savedKey = (name: string) => `saved ${name}`;

export function ScopeForm() {
  const { say, answered } = useWords();
  const session = useAnalysisSession();
  const vocabulary = useVocabulary();
  const { vocabulary: kinds } = useCatalogue();
  const { measured } = useResults();
  const scope = useAnalysis((state) => state.scope);
  const doubt = useAnalysis((state) => state.doubt);
  const { saved, save, forget } = useSavedScopes();

  const presets = usePresets();
  const measurable = useMemo(
    () => kinds.tieKinds.filter(({ from, to }) => joinsActors(from) && joinsActors(to)),
    [kinds],
  );
  const matching = presets.find((preset) => countsAlike(preset.scope, scope));
  const savedMatch = saved.find((one) => sameScope(one.scope, scope));
  const selected = savedMatch ? savedKey(savedMatch.name) : matching ? presetKey(matching.name) : OWN;
  const change = (part: Partial<ScopeChoice>) => session.do('deed.scope', narrow(part));
  const choose = (key: string) => {
    const preset = presets.find(({ name }) => presetKey(name) === key);
    const named = saved.find(({ name }) => savedKey(name) === key);
    if (preset) session.do('deed.scope', measureScope(withPreset(scope, preset.scope)));
    else if (named) session.do('deed.scope', measureScope(named.scope));
  };
  const tieKinds = scope.tieKinds ?? vocabulary.allianceKinds;

  return (
    <div className="scope-form">
      {measured.failure && !measured.failure.passes && (
        <div className="scope-failure" role="alert">
          <Icon name="warning" />
          <p>
            <strong>{say('scope.failed')}</strong> {answered(measured.failure)}
          </p>
        </div>
      )}
      <Choice
        label={say('scope.preset')}
        selected={selected}
        placeholder={say('scope.own')}
        onSelect={choose}
        options={[
          ...saved.map(({ name }) => ({
            id: savedKey(name),
            label: name,
            description: say('scope.savedHere'),
          })),
          ...presets.map(({ name, label, description }) => ({ id: presetKey(name), label, description })),
          ...(selected === OWN ? [{ id: OWN, label: say('scope.own') }] : []),
        ]}
      />
      <TimeField asOf={scope.asOf} onTell={(asOf) => change({ asOf })} />

      <div className="facets">
        <Part
          title={say('scope.ties')}
          count={changedCount(scope, ['tieKinds', 'strengths'])}
          summary={say('scope.tiesCount', { count: tieKinds.length, all: measurable.length })}
        >
          <CheckList
            label={say('scope.ties')}
            options={measurable.map(({ name, strength }) => ({
              value: name,
              label: vocabulary.tieLabel(name),
              mark: <TieMark kind={name} />,
              note: say('scope.strength', { strength: scope.strengths[name] ?? usualStrength(strength) }),
            }))}
            chosen={tieKinds}
            onChoose={(values) =>
              values.length > 0 &&
              session.do(
                'deed.scope',
                measureScope(withTieKinds(scope, values as TieKind[], vocabulary.allianceKinds)),
              )
            }
          />
          <p className="muted scope-hint">{say('scope.tiesHint')}</p>
          <Strengths
            kinds={measurable
              .filter(({ name }) => tieKinds.includes(name))
              .map(({ name, strength }) => ({
                kind: name,
                label: vocabulary.tieLabel(name),
                usual: usualStrength(strength),
                strength: scope.strengths[name] ?? usualStrength(strength),
              }))}
            onTell={({ kind, usual }, strength) =>
              session.do('deed.scope', measureScope(withStrength(scope, kind, strength, usual)))
            }
            onReset={() => change({ strengths: {} })}
          />
        </Part>
        <Part title={say('scope.roles')} count={scope.roles.length} summary={say('scope.rolesAll')}>
          <CheckList
            label={say('scope.roles')}
            options={vocabulary
              .codesIn('Role')
              .map((code) => ({ value: code, label: vocabulary.valueLabel('Role', code) }))}
            chosen={scope.roles}
            onChoose={(values) => change({ roles: values as ScopeChoice['roles'] })}
          />
        </Part>
        <Part
          title={say('scope.direction')}
          count={changedCount(scope, ['direction'])}
          summary={say(`scope.direction.${scope.direction}`)}
        >
          <OneOf
            label={say('scope.direction')}
            options={directions}
            told={(value) => say(`scope.direction.${value}`)}
            chosen={scope.direction}
            onChoose={(direction) => change({ direction })}
          />
        </Part>
        <Part
          title={say('scope.where')}
          count={changedCount(scope, ['issues', 'states', 'levels'])}
          summary={say('scope.everywhere')}
        >
          <Where scope={scope} onChange={change} />
        </Part>
        <Part
          title={say('scope.actors')}
          count={changedCount(scope, [
            'hybrids',
            'hybridTies',
            'sponsoredProjects',
            'affiliations',
            'isolates',
            'cohorts',
          ])}
          summary={say(`scope.hybrids.${scope.hybrids}`)}
        >
          <OneOf
            label={say('scope.hybrids')}
            options={hybridsAs}
            told={(value) => say(`scope.hybrids.${value}`)}
            chosen={scope.hybrids}
            onChoose={(hybrids) =>
              change({ hybrids, ...(hybrids === 'ONE_ACTOR' && { hybridTies: usualScope.hybridTies }) })
            }
          />
          {scope.hybrids === 'APART' && (
            <OneOf
              label={say('scope.hybridTies')}
              options={hybridTiesTo}
              told={(value) => say(`scope.hybridTies.${value}`)}
              chosen={scope.hybridTies}
              onChoose={(hybridTies) => change({ hybridTies })}
            />
          )}
          <OneOf
            label={say('scope.projects')}
            options={sponsoredProjectsAs}
            told={(value) => say(`scope.projects.${value}`)}
            chosen={scope.sponsoredProjects}
            onChoose={(sponsoredProjects) => change({ sponsoredProjects })}
          />
          <OneOf
            label={say('scope.coalitions')}
            options={affiliationsAs}
            told={(value) => say(`scope.coalitions.${value}`)}
            chosen={scope.affiliations}
            onChoose={(affiliations) => change({ affiliations })}
          />
          <Toggle
            label={say('scope.isolates')}
            isOn={scope.isolates}
            onToggle={(isolates) => change({ isolates })}
          />
          <Toggle
            label={say('scope.cohorts')}
            isOn={scope.cohorts}
            onToggle={(cohorts) => change({ cohorts })}
          />
        </Part>
        <Part
          title={say('scope.confidence')}
          count={changedCount(scope, ['minConfidence'])}
          summary={say('scope.confidenceAny')}
        >
          <Share
            label={say('scope.confidenceLeast')}
            step={0.1}
            value={scope.minConfidence}
            onTell={(minConfidence) => change({ minConfidence })}
          />
        </Part>
        <Part
          title={say('scope.doubt')}
          count={doubt.missing === usualDoubt.missing && doubt.share === usualDoubt.share ? 0 : 1}
          summary={say('scope.doubtShare', { share: doubt.share })}
        >
          <OneOf
            label={say('scope.doubtKind')}
            options={kindsOfDoubt}
            told={(value) => say(`scope.doubt.${value}`)}
            chosen={doubt.missing}
            onChoose={(missing) => session.do('deed.doubt', doubtBy({ ...doubt, missing }))}
          />
          <Share
            label={say('scope.doubtMost')}
            step={0.05}
            value={doubt.share}
            onTell={(share) => session.do('deed.doubt', doubtBy({ ...doubt, share }))}
          />
          <p className="muted scope-hint">{say('scope.doubtHint')}</p>
        </Part>
      </div>

      <SaveScope
        name={savedMatch?.name ?? null}
        onSave={(name) => save(name, scope)}
        onForget={forget}
        isUsual={sameScope(scope, usualScope)}
        onReset={() => session.do('deed.scope', measureScope(usualScope))}
      />
      <ScopeStatement />
    </div>
  );
}

/** Ties between others, such as an issue and a broader one, are no ties of a network of actors. */
const measuredKinds: readonly EntityKind[] = ['Organization', 'Coalition', 'Hybrid', 'Cohort', 'Campaign'];
const joinsActors = (kinds: readonly EntityKind[]): boolean =>
  kinds.some((kind) => measuredKinds.includes(kind));

interface PartProps {
  title: string;
  /** How many choices in it are not as usual. */
  count: number;
  /** What holds while they are. */
  summary: string;
  children: ReactNode;
}

function Part({ title, count, summary, children }: PartProps) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure className="facet" isExpanded={isOpen} onExpandedChange={setOpen}>
      <Heading level={3}>
        <Button slot="trigger" className="facet-trigger">
          <Icon name="chevronRight" />
          {title}
          {count > 0 ? (
            <span className="count" aria-label={say('scope.changed', { count })}>
              {count}
            </span>
          ) : (
            !isOpen && <span className="scope-summary">{summary}</span>
          )}
        </Button>
      </Heading>
      <DisclosurePanel className="facet-panel scope-part">{children}</DisclosurePanel>
    </Disclosure>
  );
}

function TimeField({ asOf, onTell }: { asOf: string | null; onTell: (asOf: string | null) => void }) {
  const words = useWords();
  const { say } = words;
  const [{ typed, of }, setTyped] = useState({ typed: asOf ?? '', of: asOf });
  if (of !== asOf) setTyped({ typed: asOf ?? '', of: asOf });
  const read = readTime(typed);
  const isEmpty = typed.trim() === '';
  const isInvalid = !isEmpty && read === null;
  const tell = () => {
    if (!isInvalid && read !== asOf) onTell(read);
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
        <Label>{say('scope.time')}</Label>
        <Input placeholder={say('asOf.anyTime')} autoComplete="off" onBlur={tell} />
        <Text slot="description">
          {asOf === null ? say('scope.timeHint') : say('scope.timeTold', { time: timeWords(words, asOf) })}
        </Text>
        <FieldError>{say('scope.timeInvalid')}</FieldError>
      </TextField>
    </Form>
  );
}

interface OneOfProps<Value extends string> {
  label: string;
  options: readonly Value[];
  told: (value: Value) => string;
  chosen: Value;
  onChoose: (value: Value) => void;
}

function OneOf<Value extends string>({ label, options, told, chosen, onChoose }: OneOfProps<Value>) {
  return (
    <RadioGroup
      className="radio-group"
      value={chosen}
      onChange={(value) => {
        const next = options.find((option) => option === value);
        if (next !== undefined && next !== chosen) onChoose(next);
      }}
    >
      <Label>{label}</Label>
      {options.map((option) => (
        <Radio key={option} value={option} className="radio">
          <span className="radio-dot" />
          {told(option)}
        </Radio>
      ))}
    </RadioGroup>
  );
}

function Toggle({
  label,
  isOn,
  onToggle,
}: {
  label: string;
  isOn: boolean;
  onToggle: (isOn: boolean) => void;
}) {
  return (
    <Switch className="switch" isSelected={isOn} onChange={onToggle}>
      <span className="switch-track" />
      {label}
    </Switch>
  );
}

interface ShareProps {
  label: string;
  step: number;
  value: number;
  onTell: (value: number) => void;
}

/** Asks only when let go: every number on the way would be a question to the server. */
function Share({ label, step, value, onTell }: ShareProps) {
  const [dragged, setDragged] = useState<number | null>(null);
  return (
    <Slider
      className="share-slider"
      minValue={0}
      maxValue={1}
      step={step}
      value={dragged ?? value}
      formatOptions={{ style: 'percent' }}
      onChange={(next) => setDragged(next)}
      onChangeEnd={(next) => {
        setDragged(null);
        const rounded = Math.round(next * 100) / 100;
        if (rounded !== value) onTell(rounded);
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
  );
}

type WhereField = 'issues' | 'states' | 'levels';

function Where({ scope, onChange }: { scope: ScopeChoice; onChange: (part: Partial<ScopeChoice>) => void }) {
  const { say } = useWords();
  const vocabulary = useVocabulary();
  const options: Record<WhereField, readonly ChoiceOption[]> = {
    ...useFacetOptions(),
    levels: vocabulary
      .codesIn('Level')
      .map((code) => ({ id: code, label: vocabulary.valueLabel('Level', code) })),
  };
  return (['issues', 'states', 'levels'] as const).map((field) => (
    <Several
      key={field}
      label={say(`scope.${field}`)}
      addLabel={say(`scope.${field}.add` satisfies MessageKey)}
      options={options[field]}
      chosen={scope[field]}
      onChoose={(values) => onChange({ [field]: values })}
    />
  ));
}

interface SaveScopeProps {
  name: string | null;
  onSave: (name: string) => void;
  onForget: (name: string) => void;
  isUsual: boolean;
  onReset: () => void;
}

function SaveScope({ name, onSave, onForget, isUsual, onReset }: SaveScopeProps) {
  const { say } = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  if (typed !== null)
    return (
      <Form
        className="save-scope"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() !== '') onSave(typed);
          setTyped(null);
        }}
      >
        <TextField className="field" value={typed} onChange={setTyped} autoFocus>
          <Label>{say('scope.name')}</Label>
          <Input autoComplete="off" />
          <Text slot="description">{say('scope.nameHint')}</Text>
        </TextField>
        <Button className="button button-small" type="submit">
          {say('scope.save')}
        </Button>
        <Button className="button button-small button-quiet" onPress={() => setTyped(null)}>
          {say('scope.cancel')}
        </Button>
      </Form>
    );
  return (
    <div className="save-scope">
      {name === null ? (
        <Button className="button button-small" onPress={() => setTyped('')}>
          {say('scope.saveAs')}
        </Button>
      ) : (
        <Button className="button button-small" onPress={() => onForget(name)}>
          {say('scope.forget', { name })}
        </Button>
      )}
      {!isUsual && (
        <Button className="button button-small button-quiet" onPress={onReset}>
          {say('scope.reset')}
        </Button>
      )}
    </div>
  );
}
