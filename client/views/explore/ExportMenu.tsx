import type { RefObject } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, SubmenuTrigger, Text } from 'react-aria-components';
import { useClient } from 'urql';
import { exportFile, wholeStoreAddress } from '../../api/exportFile.ts';
import { FormatsDocument, type FormatsQuery } from '../../api/generated/operations.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useExploration } from '../../app/sessionContext.ts';
import { useAnnounce } from '../../components/Announcer.tsx';
import { saveFile, saveFrom } from '../../components/download.ts';
import { Icon } from '../../components/Icon.tsx';
import type { GraphHandle, LegendEntry, PictureCaption } from '../../graph/contract.ts';
import type { MessageKey } from '../../messages/en.ts';
import { useVocabulary } from '../../messages/vocabulary.ts';
import { useWords } from '../../messages/words.ts';
import type { Presentation } from '../../state/display.ts';
import { slug } from '../../state/names.ts';
import { useNetwork } from './network.ts';
import { useStart } from './start.ts';
import { toCsv } from './tables/csv.ts';
import { actorColumns, tieColumns, tieRows, useColumnWords } from './tables/columns.ts';
import { loadTieSources } from './tables/tieSources.ts';

const formats = ['png', 'svg', 'csvActors', 'csvTies'] as const;
type Format = (typeof formats)[number];

/** The view as a picture with its legend, date and citation, as spreadsheets, or as data for other programs; and all there is. */
export function ExportMenu({
  graph,
  presentation,
}: {
  graph: RefObject<GraphHandle | null>;
  presentation: Presentation;
}) {
  const words = useWords();
  const { say, date } = words;
  const vocabulary = useVocabulary();
  const client = useClient();
  const announce = useAnnounce();
  const start = useStart();
  const asOf = useExploration((state) => state.asOf);
  const origin = useExploration((state) => state.view.origins[0]);
  const { dataset, shown } = useNetwork();
  const columnWords = useColumnWords();
  const isAlliance = useExploration((state) => state.legend.tieKinds === null);
  const dataFormats = useAnswer(FormatsDocument, {}).data?.formats.exports ?? [];

  // A picture is taken of the graph as it stands.
  const away: readonly Format[] = presentation === 'graph' ? [] : ['png', 'svg'];
  const name = origin?.type === 'entity' ? (dataset.entities.get(origin.id)?.name ?? '') : '';
  const title = name === '' ? say('export.titleFound') : say('export.title', { name });
  const fileName = `crosstie-${slug(name) || 'found'}${asOf === null ? '' : `-${asOf}`}`;

  /** The documents that say so, those of most ties first. */
  const sourcesLine = async (): Promise<string> => {
    try {
      const ids = shown.entities.map(({ id }) => id);
      const byTie = await loadTieSources(client, ids, shown.ties, asOf);
      const counts = new Map<string, number>();
      for (const { id } of shown.ties) {
        for (const { name, publisher, published } of byTie.get(id) ?? []) {
          const by = [publisher, published].filter((part) => part).join(', ');
          const cited = by === '' ? name : `${name} (${by})`;
          counts.set(cited, (counts.get(cited) ?? 0) + 1);
        }
      }
      const sources = [...counts].sort(([, a], [, b]) => b - a).map(([cited]) => cited);
      return sources.length === 0 ? '' : say('export.sources', { sources: sources.join('; ') });
    } catch {
      return say('export.sourcesAway');
    }
  };

  const caption = async (): Promise<PictureCaption> => {
    const cited = await sourcesLine();
    const kinds = new Set(shown.entities.map(({ kind }) => kind));
    const tieKinds = new Set(shown.ties.map(({ kind }) => kind));
    const legend: LegendEntry[] = [
      ...vocabulary.entityKinds
        .filter((kind) => kinds.has(kind.name))
        .map((kind) => ({
          label: vocabulary.kindLabel(kind.name),
          // Unfilled for those who may have a legal form: the fill says which.
          mark:
            kind.name === 'Organization' || kind.name === 'Coalition'
              ? { kind: kind.name, legalForm: null }
              : { kind: kind.name },
        })),
      { label: say('legend.form.c3'), mark: { kind: 'Organization', legalForm: '501(c)(3)' } },
      { label: say('legend.form.c4'), mark: { kind: 'Organization', legalForm: '501(c)(4)' } },
      { label: say('legend.form.other'), mark: { kind: 'Organization', legalForm: null } },
      ...vocabulary.tieKinds
        .filter((kind) => tieKinds.has(kind.name))
        .map((kind) => ({ label: vocabulary.tieLabel(kind.name), mark: { tie: kind.name } })),
      ...(shown.ties.some(({ kind, over }) => kind === 'FISCALLY_SPONSORS' && !over)
        ? [{ label: say('legend.sponsored'), mark: { sponsored: true as const } }]
        : []),
      ...(shown.undated > 0 ? [{ label: say('legend.undated'), mark: { undated: true as const } }] : []),
    ];
    return {
      title,
      legend,
      keyTitle: say('export.key'),
      lines: [
        [
          asOf === null ? say('export.anyTime') : say('export.asOf', { date: date(asOf) }),
          say('export.scope', {
            actors: shown.entities.length,
            ties: shown.ties.length,
            undated: shown.undated,
          }),
        ].join(' '),
        ...(cited === '' ? [] : [cited]),
        say('export.citation', {
          version: start?.dataset.version ?? '',
          date: date(new Date().toISOString().slice(0, 10)),
          url: printedAddress(),
        }),
      ],
    };
  };

  const make = async (format: Format): Promise<[string, Blob]> => {
    switch (format) {
      case 'png': {
        if (!graph.current) throw new Error('no graph');
        return [`${fileName}.png`, await graph.current.exportPng({ ...(await caption()), scale: 2 })];
      }
      case 'svg': {
        if (!graph.current) throw new Error('no graph');
        return [
          `${fileName}.svg`,
          new Blob([graph.current.exportSvg(await caption())], { type: 'image/svg+xml' }),
        ];
      }
      case 'csvActors':
        return [`${fileName}-actors.csv`, toCsv(actorColumns(columnWords, shown), shown.entities)];
      case 'csvTies': {
        const sources = await loadTieSources(
          client,
          shown.entities.map(({ id }) => id),
          shown.ties,
          asOf,
        );
        return [`${fileName}-ties.csv`, toCsv(tieColumns(columnWords, sources), tieRows(dataset, shown))];
      }
    }
  };
  const save = async (format: Format) => {
    try {
      const [file, content] = await make(format);
      saveFile(file, content);
      announce(say('export.done', { file }));
    } catch {
      announce(say('export.failed'));
    }
  };

  /** What is shown, in a format that the server writes. */
  const saveShown = async ({ name: format, extension }: DataFormat) => {
    const file = `${fileName}.${extension}`;
    announce(say('export.dataSaving', { file }));
    try {
      const ids = shown.entities.map(({ id }) => id);
      const ties = isAlliance ? 'alliance' : 'all';
      saveFile(file, await exportFile({ format, ids, asOf, ties, title }));
      announce(say('export.done', { file }));
    } catch {
      announce(say('export.dataFailed', { file }));
    }
  };

  return (
    <MenuTrigger>
      <Button className="button button-quiet" aria-label={say('bar.export')}>
        <Icon name="download" />
        <span className="wide-only">{say('bar.export')}</span>
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" disabledKeys={away} onAction={(key) => void save(key as Format)}>
          {formats.map((format) => (
            <MenuItem
              key={format}
              id={format}
              className="menu-item"
              textValue={say(`export.${format}` satisfies MessageKey)}
            >
              <span>
                <Text slot="label">{say(`export.${format}` satisfies MessageKey)}</Text>
                {away.includes(format) && (
                  <Text slot="description" className="menu-description">
                    {say('export.onlyGraph')}
                  </Text>
                )}
              </span>
            </MenuItem>
          ))}
          <DataFormats
            label={say('export.shownData')}
            formats={dataFormats}
            onSave={(format) => void saveShown(format)}
          />
          <DataFormats
            label={say('export.storeData')}
            formats={dataFormats}
            onSave={({ name: format }) => saveFrom(wholeStoreAddress(format, asOf))}
          />
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

type DataFormat = FormatsQuery['formats']['exports'][number];

interface DataFormatsProps {
  label: string;
  formats: readonly DataFormat[];
  onSave: (format: DataFormat) => void;
}

/** Formats that other programs read, each with what it leaves out. */
function DataFormats({ label, formats, onSave }: DataFormatsProps) {
  const { say, told } = useWords();
  return (
    <SubmenuTrigger>
      <MenuItem id={label} className="menu-item" textValue={label} isDisabled={formats.length === 0}>
        <Text slot="label">{label}</Text>
        <Icon name="chevronRight" />
      </MenuItem>
      <Popover className="popover export-formats">
        <Menu
          className="menu"
          aria-label={label}
          items={formats}
          onAction={(key) => {
            const format = formats.find(({ name }) => name === key);
            if (format) onSave(format);
          }}
        >
          {(format) => (
            <MenuItem id={format.name} className="menu-item" textValue={told(format.label)}>
              <span>
                <Text slot="label">{told(format.label)}</Text>
                {format.cannotHold !== '' && (
                  <Text slot="description" className="menu-description muted">
                    {say('export.cannotHold', { what: told(format.cannotHold) })}
                  </Text>
                )}
              </span>
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </SubmenuTrigger>
  );
}

/** The address as far as a reader would type it: the whole view where it is short, else where Crosstie is. */
function printedAddress(): string {
  const { origin, pathname, search } = window.location;
  return `${origin}${pathname}${search.length <= LONGEST_PRINTED ? search : ''}`;
}

const LONGEST_PRINTED = 80;
