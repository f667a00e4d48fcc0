/** Who is counted, how, and on which date. */
import { useState } from 'react';
import {
  Button,
  Dialog,
  DialogTrigger,
  FieldError,
  Form,
  Input,
  Label,
  Popover,
  Switch,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
} from 'react-aria-components';
import { useAnnounce } from '../../components/Announcer.tsx';
import { CheckList } from '../../components/CheckList.tsx';
import { Icon } from '../../components/Icon.tsx';
import { Question } from '../../components/Question.tsx';
import { useWords } from '../../messages/words.ts';
import { readDate } from '../../state/asOf.ts';
import {
  chooseAmong,
  chooseCoalition,
  chooseIssue,
  countEverybody,
  lookFor,
  measureBy,
  measures,
  narrowings,
  placeFacets,
  showFlows,
  tellAsOf,
  type PlaceFacet,
} from '../../state/places/places.ts';
import { EntityPicker } from '../pickers/EntityPicker.tsx';
import { useFacetWords } from './facetWords.ts';
import { usePlaces, usePlacesSession } from './placesSession.ts';
import { usePlaceQuestion } from './usePlaceQuestion.ts';

export function PlaceFilters() {
  const { say } = useWords();
  const session = usePlacesSession();
  const { issue, coalition, measure, flows, asOf, state } = usePlaces((places) => places);
  const narrowed = usePlaces(narrowings);
  return (
    <Question
      className="place-filters"
      label={say('places.filters')}
      told={usePlaceQuestion().whole}
      answer="places-answer"
    >
      <div className="place-filter-fields">
        <EntityPicker
          label={say('places.issue')}
          placeholder={say('places.issueHint')}
          selected={issue}
          kinds={['Issue']}
          asOf={asOf}
          onPick={(entity) => session.do('deed.whom', chooseIssue(entity?.id ?? null))}
        />
        <EntityPicker
          label={say('places.coalition')}
          placeholder={say('places.coalitionHint')}
          selected={coalition}
          kinds={['Coalition']}
          asOf={asOf}
          onPick={(entity) => session.do('deed.whom', chooseCoalition(entity?.id ?? null))}
        />
        {placeFacets.map((facet) => (
          <Several key={facet} facet={facet} />
        ))}
        <NameField />
        <DateField />
      </div>
      <div className="place-measures">
        <ToggleButtonGroup
          className="segmented"
          aria-label={say('places.measure')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[measure]}
          onSelectionChange={(keys) => {
            const next = measures.find((one) => keys.has(one));
            if (next) session.do('deed.measure', measureBy(next));
          }}
        >
          {measures.map((one) => (
            <ToggleButton key={one} id={one}>
              {say(`places.measure.${one}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        {state === null && (
          <Switch
            className="switch"
            isSelected={flows}
            onChange={(on) => session.do('deed.flows', showFlows(on))}
          >
            <span className="switch-track" />
            {say('places.flows')}
          </Switch>
        )}
        {narrowed > 0 && (
          <Button
            className="button button-quiet button-small"
            onPress={() => session.do('deed.whom', countEverybody)}
          >
            {say('places.everybody')}
          </Button>
        )}
      </div>
      <p className="muted place-measure-hint">{say(`places.measureHint.${measure}`)}</p>
    </Question>
  );
}

/** Any of the values of a facet, behind a button that tells how many are chosen. */
function Several({ facet }: { facet: PlaceFacet }) {
  const { say, list } = useWords();
  const { codesOf, label } = useFacetWords();
  const session = usePlacesSession();
  const chosen = usePlaces((places) => places.facets[facet]);
  const name = say(`places.facet.${facet}`);
  const told =
    chosen.length === 0
      ? say('places.facetAny')
      : chosen.length > 2
        ? say('places.facetSome', { count: chosen.length })
        : list(chosen.map((code) => label(facet, code)));
  return (
    <div className="place-several">
      <span className="place-field-label" aria-hidden="true">
        {name}
      </span>
      <DialogTrigger>
        <Button className="choice-button" aria-label={`${name}: ${told}`}>
          <span className="choice-value" data-placeholder={chosen.length === 0 || undefined}>
            {told}
          </span>
          <Icon name="chevronDown" />
        </Button>
        <Popover className="popover place-several-list" placement="bottom start">
          <Dialog aria-label={name}>
            <CheckList
              label={name}
              options={codesOf(facet).map((code) => ({ value: code, label: label(facet, code) }))}
              chosen={chosen}
              onChoose={(values) => session.do('deed.whom', chooseAmong(facet, values))}
            />
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  );
}

/** Asks when Enter is pressed or the field is left: every letter would be a step to undo. */
function NameField() {
  const { say } = useWords();
  const session = usePlacesSession();
  const text = usePlaces((places) => places.text);
  const [{ typed, of }, setTyped] = useState({ typed: text, of: text });
  if (of !== text) setTyped({ typed: text, of: text });
  const tell = () => session.do('deed.find', lookFor(typed.trim()));
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        tell();
      }}
    >
      <TextField className="field" value={typed} onChange={(next) => setTyped({ typed: next, of: text })}>
        <Label>{say('places.text')}</Label>
        <Input placeholder={say('places.textHint')} autoComplete="off" onBlur={tell} />
      </TextField>
    </Form>
  );
}

function DateField() {
  const { say, date } = useWords();
  const session = usePlacesSession();
  const announce = useAnnounce();
  const asOf = usePlaces((places) => places.asOf);
  const [{ typed, of }, setTyped] = useState({ typed: asOf ?? '', of: asOf });
  if (of !== asOf) setTyped({ typed: asOf ?? '', of: asOf });
  const read = readDate(typed);
  const isInvalid = typed.trim() !== '' && read === null;
  const tell = () => {
    if (isInvalid || read === asOf) return;
    session.do('deed.asOf', tellAsOf(read));
    announce(read === null ? say('asOf.announceAny') : say('asOf.announce', { date: date(read) }));
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
        <FieldError>{say('asOf.dateInvalid')}</FieldError>
      </TextField>
    </Form>
  );
}
