/** How close ties of each kind bind, for whoever wants to change it: folded away until then. */
import { useState } from 'react';
import {
  Button,
  Disclosure,
  DisclosurePanel,
  Heading,
  Label,
  Slider,
  SliderOutput,
  SliderThumb,
  SliderTrack,
} from 'react-aria-components';
import type { TieKind } from '../../api/generated/operations.ts';
import { Icon } from '../../components/Icon.tsx';
import { TieMark } from '../../components/Mark.tsx';
import { useWords } from '../../messages/words.ts';
import { STRENGTH_STEP } from '../../state/analysis/scope.ts';
import { useMeasureWords } from './measureWords.ts';
import { useResults } from './results.ts';

export interface KindStrength {
  readonly kind: TieKind;
  readonly label: string;
  readonly usual: number;
  readonly strength: number;
}

interface StrengthsProps {
  /** Of the kinds that count. */
  kinds: readonly KindStrength[];
  onTell: (of: KindStrength, strength: number) => void;
  onReset: () => void;
}

export function Strengths({ kinds, onTell, onReset }: StrengthsProps) {
  const { say, list } = useWords();
  const words = useMeasureWords();
  const { columns } = useResults();
  const [isOpen, setOpen] = useState(false);
  const changed = kinds.filter(({ strength, usual }) => strength !== usual).length;
  const reading = columns.filter(({ column }) => column.convention.readsStrengths);
  return (
    <Disclosure className="strengths" isExpanded={isOpen} onExpandedChange={setOpen}>
      <Heading level={4}>
        <Button slot="trigger" className="facet-trigger">
          <Icon name="chevronRight" />
          {say('scope.strengths')}
          {changed > 0 ? (
            <span className="count" aria-label={say('scope.changed', { count: changed })}>
              {changed}
            </span>
          ) : (
            !isOpen && <span className="scope-summary">{say('scope.strengthsUsual')}</span>
          )}
        </Button>
      </Heading>
      <DisclosurePanel className="strengths-panel">
        <p className="muted scope-hint">{say('scope.strengthsHint')}</p>
        {kinds.map((kind) => (
          <StrengthSlider key={kind.kind} of={kind} onTell={(strength) => onTell(kind, strength)} />
        ))}
        <p className="muted scope-hint" role="status">
          {say('scope.strengthsRead', {
            count: reading.length,
            columns: list(reading.map(({ column }) => words.name(column))),
          })}
        </p>
        {changed > 0 && (
          <Button className="button button-small button-quiet" onPress={onReset}>
            {say('scope.strengthsReset')}
          </Button>
        )}
      </DisclosurePanel>
    </Disclosure>
  );
}

/** Asks only when let go: every strength on the way would be a question to the server. */
function StrengthSlider({ of, onTell }: { of: KindStrength; onTell: (strength: number) => void }) {
  const { say } = useWords();
  const { kind, label, usual, strength } = of;
  const [dragged, setDragged] = useState<number | null>(null);
  return (
    <Slider
      className="share-slider"
      minValue={STRENGTH_STEP}
      maxValue={1}
      step={STRENGTH_STEP}
      value={dragged ?? strength}
      formatOptions={{ maximumFractionDigits: 2 }}
      onChange={setDragged}
      onChangeEnd={(next) => {
        setDragged(null);
        // Steps of a twentieth are no exact numbers, and a link should tell them shortly.
        onTell(Math.round(next * 100) / 100);
      }}
    >
      <div className="strength-told">
        <TieMark kind={kind} />
        <Label>{label}</Label>
        {strength !== usual && <span className="muted">{say('scope.strengthWas', { strength: usual })}</span>}
        <SliderOutput />
      </div>
      <SliderTrack className="year-slider-track">
        <SliderThumb className="year-slider-thumb" />
      </SliderTrack>
    </Slider>
  );
}
