/** The map as a picture with its legend, date and citation, the counts as a spreadsheet, and the page on paper. */
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useClient } from 'urql';
import { ask } from '../../api/client.ts';
import { DatasetVersionDocument, PlaceSourcesDocument } from '../../api/generated/operations.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { Icon } from '../../components/Icon.tsx';
import type { MapDrawing } from '../../map/drawing.ts';
import { mapSheet, type SheetColours } from '../../map/sheet.ts';
import { MOST_STEPS } from '../../map/steps.ts';
import { useSave } from '../../components/useSave.ts';
import { useWords } from '../../messages/words.ts';
import { slug } from '../../state/names.ts';
import { toPlaceQuestion } from '../../state/places/places.ts';
import { sourceTexts } from '../allies/sourceTexts.ts';
import { toCsv, type CsvColumn } from '../explore/tables/csv.ts';
import { useChosenWords } from './facetWords.ts';
import { presenceOf, type Counted, type Flow, type PlaceNumbers } from './counts.ts';
import { usePlaces } from './placesSession.ts';
import { useHeading } from './Subject.tsx';

/** Device pixels to a unit of the picture: prints well. */
const SCALE = 2;

interface MapExportProps {
  drawing: MapDrawing<Counted> | null;
  places: readonly PlaceNumbers[];
  flows: readonly Flow[];
  what: string;
}

export function MapExport({ drawing, places, flows, what }: MapExportProps) {
  const { say, date, stateName, list } = useWords();
  const { save, failure } = useSave();
  const client = useClient();
  const state = usePlaces((one) => one);
  const heading = useHeading();
  const version = useAnswer(DatasetVersionDocument, {}).data?.dataset.version ?? '';
  const title = say('places.exportTitle', { subject: heading, what });
  const file = `crosstie-places-${[slug(heading), state.asOf].filter(Boolean).join('-')}`;

  const filters = [
    ...useChosenWords().map((values) => list(values)),
    ...(state.text === '' ? [] : [`“${state.text}”`]),
  ];
  const citation = (): string[] => [
    [
      state.asOf === null ? say('export.anyTime') : say('export.asOf', { date: date(state.asOf) }),
      ...(filters.length > 0 ? [say('places.filteredBy', { filters: list(filters) })] : []),
      say(`places.measureHint.${state.measure}`),
    ].join(' '),
    say('places.sourceMap'),
    say('export.citation', {
      version,
      date: date(new Date().toISOString().slice(0, 10)),
      url: window.location.href,
    }),
  ];

  const picture = () => {
    const shades = new Set(drawing!.areas.map(({ shade }) => shade));
    return mapSheet(
      drawing!,
      {
        title,
        fontFamily: getComputedStyle(document.body).fontFamily,
        legend: [
          ...drawing!.steps.map(({ from, to }, at) => ({
            shade: at,
            label: from === to ? say('places.legend.one', { from }) : say('places.legend.step', { from, to }),
          })),
          ...(['zero', 'unknown'] as const)
            .filter((shade) => shades.has(shade))
            .map((shade) => ({ shade, label: say(`places.legend.${shade}`) })),
        ],
        lines: citation(),
      },
      coloursOfPage(),
    );
  };
  const csv = async (): Promise<Blob> => {
    const { placeOverview } = await ask(client, PlaceSourcesDocument, toPlaceQuestion(state));
    const saying = new Map(placeOverview.places.map((one) => [one.place.id, one.sources]));
    const ties = (code: string | null | undefined): number =>
      flows.reduce((sum, { states }) => sum + (states.find((one) => one.code === code)?.ties ?? 0), 0);
    const columns: CsvColumn<PlaceNumbers>[] = [
      { heading: say('table.id'), text: ({ place }) => place.id },
      {
        heading: say('places.column.place'),
        text: ({ place }) => (place.postalCode ? stateName(place.postalCode) : place.name),
      },
      { heading: say('places.column.works'), text: ({ worksThere }) => String(worksThere.count) },
      { heading: say('places.column.is'), text: ({ isThere }) => String(isThere.count) },
      {
        heading: say('places.column.undated'),
        text: (one) => String(presenceOf(one, state.measure).undated),
      },
      {
        heading: say('places.column.recorded'),
        text: ({ recorded }) => say(recorded ? 'places.yes' : 'places.no'),
      },
      ...(flows.length > 0
        ? [
            {
              heading: say('places.column.nationals'),
              text: ({ place }: PlaceNumbers) => String(ties(place.postalCode)),
            },
          ]
        : []),
      {
        heading: say('table.sources'),
        text: ({ place }) =>
          sourceTexts((saying.get(place.id) ?? []).map((source) => ({ source }))).join('; '),
      },
      { heading: say('places.column.citation'), text: () => citation().join(' ') },
    ];
    return toCsv(columns, places);
  };
  const drawn = async (format: 'svg' | 'png'): Promise<Blob> => {
    const { svg, width, height } = picture();
    return format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : toPng(svg, width, height);
  };
  const deeds: Readonly<Record<string, () => void>> = {
    csv: () => void save(`${file}.csv`, csv),
    svg: () => void save(`${file}.svg`, () => drawn('svg')),
    png: () => void save(`${file}.png`, () => drawn('png')),
    print: () => window.print(),
  };
  return (
    <>
      {failure !== null && <span role="alert">{failure}</span>}
      <MenuTrigger>
        <Button className="button button-small">
          <Icon name="download" />
          {say('places.save')}
        </Button>
        <Popover className="popover" placement="bottom end">
          <Menu
            className="menu"
            disabledKeys={drawing ? [] : ['svg', 'png']}
            onAction={(key) => deeds[String(key)]?.()}
          >
            <MenuItem id="csv" className="menu-item">
              {say('places.saveCsv')}
            </MenuItem>
            <MenuItem id="svg" className="menu-item">
              {say('places.saveSvg')}
            </MenuItem>
            <MenuItem id="png" className="menu-item">
              {say('places.savePng')}
            </MenuItem>
            <MenuItem id="print" className="menu-item">
              {say('places.print')}
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
    </>
  );
}

/** The page's own colours, so that the picture looks as the page does. */
function coloursOfPage(): SheetColours {
  const style = getComputedStyle(document.querySelector('.places-page')!);
  const of = (name: string): string => style.getPropertyValue(name).trim();
  return {
    surface: of('--surface'),
    ink: of('--ink'),
    mutedInk: of('--ink-muted'),
    edge: of('--map-edge'),
    flow: of('--map-flow'),
    zero: of('--map-zero'),
    hatching: of('--map-hatching'),
    steps: Array.from({ length: MOST_STEPS }, (_, at) => ({
      fill: of(`--map-step-${at + 1}`),
      ink: of(`--map-ink-${at + 1}`),
    })),
  };
}

/** Draws the vectors by way of an image: the policy of the page allows images it has made itself. */
async function toPng(svg: string, width: number, height: number): Promise<Blob> {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * SCALE);
  canvas.height = Math.round(height * SCALE);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no 2d drawing context.');
  context.scale(SCALE, SCALE);
  context.drawImage(image, 0, 0, width, height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made.')))),
  );
}
