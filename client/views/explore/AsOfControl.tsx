import { useMemo, useState } from 'react';
import {
  Button,
  Dialog,
  DialogTrigger,
  Popover,
  Slider,
  SliderOutput,
  SliderThumb,
  SliderTrack,
} from 'react-aria-components';
import { useExploration, useSession } from '../../app/sessionContext.ts';
import { useAnnounce } from '../../components/Announcer.tsx';
import { DateField } from '../../components/DateField.tsx';
import { Icon } from '../../components/Icon.tsx';
import { useMedia } from '../../components/useMedia.ts';
import { useWords } from '../../messages/words.ts';
import { yearOf, type AsOf } from '../../state/asOf.ts';
import { tellAsOf } from '../../state/exploration.ts';
import { useNetwork } from './network.ts';

/** Years offered by the slider where no tie shown is older. */
const EARLIEST = 1990;
const ROOM_FOR_SLIDER = '(min-width: 1320px)';

export function AsOfControl() {
  const { say, date } = useWords();
  const session = useSession();
  const announce = useAnnounce();
  const asOf = useExploration((state) => state.asOf);
  const { dataset, shown } = useNetwork();
  const hasRoom = useMedia(ROOM_FOR_SLIDER);
  const thisYear = new Date().getFullYear();
  const earliest = useMemo(
    () =>
      [...dataset.ties.values()].reduce(
        (least, { start, end }) => Math.min(least, Number((start ?? end ?? String(least)).slice(0, 4))),
        EARLIEST,
      ),
    [dataset],
  );
  // The slider keeps its reach when the date narrows what is loaded.
  const [reach, setReach] = useState(earliest);
  if (earliest < reach) setReach(earliest);

  const tell = (next: AsOf) => {
    session.do('deed.asOf', tellAsOf(next));
    announce(next === null ? say('asOf.announceAny') : say('asOf.announce', { date: date(next) }));
  };
  const told = asOf === null ? say('asOf.anyTime') : date(asOf);
  // The slider reaches as far as the date that is told, lest it tell another.
  const year = yearOf(asOf) ?? thisYear;
  const latest = Math.max(thisYear, year);

  return (
    <div className="as-of" data-set={asOf === null ? undefined : ''}>
      <DialogTrigger>
        <Button className="button button-quiet as-of-button" aria-label={say('asOf.button', { date: told })}>
          <Icon name="calendar" />
          <span className="as-of-label">{say('asOf.label')}</span> <span className="as-of-value">{told}</span>
          <Icon name="chevronDown" />
        </Button>
        <Popover className="popover as-of-popover" placement="bottom end">
          <Dialog className="as-of-dialog" aria-label={say('asOf.label')}>
            {({ close }) => (
              <>
                <p>{say('asOf.explain')}</p>
                <DateField
                  hasFocus
                  asOf={asOf}
                  onTell={tell}
                  onEntered={(next) => {
                    if (next !== asOf) tell(next);
                    close();
                  }}
                />
                <YearSlider
                  year={year}
                  earliest={Math.min(reach, year)}
                  latest={latest}
                  isSet={asOf !== null}
                  onTell={tell}
                  onEnter={close}
                  labelled
                />
                <p className="muted">
                  {say('asOf.undated', { count: shown.undated, ties: shown.ties.length })}
                </p>
                <Button className="button" isDisabled={asOf === null} onPress={() => tell(null)}>
                  {say('asOf.clear')}
                </Button>
              </>
            )}
          </Dialog>
        </Popover>
      </DialogTrigger>
      {hasRoom && (
        <YearSlider
          year={year}
          earliest={Math.min(reach, year)}
          latest={latest}
          isSet={asOf !== null}
          onTell={tell}
        />
      )}
      {asOf !== null && (
        <Button
          className="icon-button icon-button-small"
          aria-label={say('asOf.clear')}
          onPress={() => tell(null)}
        >
          <Icon name="close" />
        </Button>
      )}
    </div>
  );
}

interface YearSliderProps {
  year: number;
  earliest: number;
  latest: number;
  isSet: boolean;
  onTell: (asOf: AsOf) => void;
  onEnter?: () => void;
  labelled?: boolean;
}

/** Asks only when let go: every date on the way would be a question to the server and a step to undo. */
function YearSlider({ year, earliest, latest, isSet, onTell, onEnter, labelled = false }: YearSliderProps) {
  const { say } = useWords();
  const [dragged, setDragged] = useState<number | null>(null);
  const isChosen = isSet || dragged !== null;
  return (
    <Slider
      className="year-slider"
      aria-label={isChosen ? say('asOf.year') : say('asOf.yearUnset')}
      minValue={earliest}
      maxValue={latest}
      step={1}
      value={dragged ?? year}
      formatOptions={{ useGrouping: false }}
      onChange={(value) => setDragged(value)}
      onChangeEnd={(value) => {
        setDragged(null);
        onTell(String(value));
      }}
      data-set={isChosen ? '' : undefined}
    >
      {labelled && (
        <div className="year-slider-ends">
          <span>{earliest}</span>
          <SliderOutput>{isChosen ? undefined : say('asOf.anyTime')}</SliderOutput>
          <span>{latest}</span>
        </div>
      )}
      <SliderTrack className="year-slider-track">
        <SliderThumb
          className="year-slider-thumb"
          onKeyDown={(event) => {
            if (event.key === 'Enter') onEnter?.();
          }}
        >
          {dragged !== null && <span className="year-slider-bubble">{dragged}</span>}
        </SliderThumb>
      </SliderTrack>
    </Slider>
  );
}
