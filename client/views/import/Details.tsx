/** What stands behind the counts of a look: rows not taken and why, what rows become, whom they are linked to, what is not used. */
import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { Icon } from '../../components/Icon.tsx';
import { useVocabulary } from '../../messages/vocabulary.ts';
import { useWords } from '../../messages/words.ts';
import { kindName, useKindWords } from './kindWords.ts';
import type { Detail, Preview } from './useImportJob.ts';

interface RowsTableProps {
  label: string;
  headings: readonly string[];
  rows: readonly (readonly ReactNode[])[];
}

/** A plain table that scrolls by itself, with the keyboard too. */
function RowsTable({ label, headings, rows }: RowsTableProps) {
  return (
    <div className="rows-scroll" role="region" aria-label={label} tabIndex={0}>
      <table className="rows-table">
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, at) => (
                <td key={at} data-label={headings[at]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Part({ title, count, children }: { title: string; count?: number; children: ReactNode }) {
  const { number } = useWords();
  return (
    <Disclosure className="import-disclosure">
      <Heading level={3}>
        <Button slot="trigger" className="disclosure-button">
          <Icon name="chevronRight" />
          {title}
          {count !== undefined && <span className="count">{number(count)}</span>}
        </Button>
      </Heading>
      <DisclosurePanel>{children}</DisclosurePanel>
    </Disclosure>
  );
}

export function NotTaken({
  job,
  rejections,
  total,
}: {
  job: string;
  rejections: Detail['rejections'];
  total: number;
}) {
  const { say, told, where } = useWords();
  const vocabulary = useVocabulary();
  return (
    <section className="import-section" id="not-taken" aria-labelledby="not-taken-title">
      <div className="import-section-head">
        <h2 id="not-taken-title">{say('import.notTakenTitle', { count: total })}</h2>
        <a className="button button-small" href={`/imports/${encodeURIComponent(job)}/rejected.csv`} download>
          <Icon name="download" />
          {say('import.notTakenDownload')}
        </a>
      </div>
      <p className="muted">{say('import.notTakenHint')}</p>
      <RowsTable
        label={say('import.notTakenTitle', { count: total })}
        headings={[say('import.where'), say('import.field'), say('import.value'), say('import.reason')]}
        rows={rejections.map(({ locator, file, field, value, message }) => [
          <span key="where" title={file}>
            {where(locator)}
          </span>,
          vocabulary.propertyLabel(field),
          value === '' ? (
            <span key="value" className="muted">
              {say('import.empty')}
            </span>
          ) : (
            <q key="value">{value}</q>
          ),
          told(message),
        ])}
      />
      {rejections.length < total && (
        <p className="muted">{say('import.notTakenMore', { count: total - rejections.length })}</p>
      )}
    </section>
  );
}

export function Samples({ samples }: { samples: Preview['samples'] }) {
  const { say, sayOr, span, where } = useWords();
  const vocabulary = useVocabulary();
  const kindWords = useKindWords();
  if (samples.length === 0) return null;
  return (
    <Part title={say('import.samples')} count={samples.length}>
      <RowsTable
        label={say('import.samples')}
        headings={[say('import.where'), say('import.becomes'), say('import.states')]}
        rows={samples.map(({ locator, kind, outcome, statements }) => [
          where(locator),
          `${kindName(kind, kindWords)}, ${sayOr(`import.outcome.${outcome}`, outcome)}`,
          <dl key="states" className="statements">
            {statements.map(({ property, value, validFrom, validTo }, at) => (
              <div key={at}>
                <dt>{vocabulary.propertyLabel(property)}</dt>
                <dd>
                  {value}
                  {(validFrom ?? validTo) && (
                    <span className="muted"> {span(validFrom ?? null, validTo ?? null)}</span>
                  )}
                </dd>
              </div>
            ))}
          </dl>,
        ])}
      />
    </Part>
  );
}

export function Links({ links, total }: { links: Preview['links']; total: number }) {
  const { say, toldAll, where } = useWords();
  return (
    <Part title={say('import.links')} count={total}>
      <RowsTable
        label={say('import.links')}
        headings={[say('import.where'), say('import.row'), say('import.linkedTo'), say('import.why')]}
        rows={links.map(({ locator, name, candidate }) => [
          where(locator),
          name,
          candidate.name,
          toldAll(candidate.features.map(({ message }) => message)),
        ])}
      />
      {links.length < total && (
        <p className="muted">{say('import.notTakenMore', { count: total - links.length })}</p>
      )}
    </Part>
  );
}

export function UnknownFields({ fields }: { fields: Preview['unknownFields'] }) {
  const { say, number } = useWords();
  return (
    <Part title={say('import.unknownFields')} count={fields.length}>
      <p className="muted">{say('import.unknownFieldsHint')}</p>
      <RowsTable
        label={say('import.unknownFields')}
        headings={[say('import.field'), say('import.met')]}
        rows={fields.map(({ field, count }) => [field, number(count)])}
      />
    </Part>
  );
}
