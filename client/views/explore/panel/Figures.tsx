import type { EntityDetailQuery } from '../../../api/generated/operations.ts';
import { Notice } from '../../../components/Notice.tsx';
import { useWords, type Words } from '../../../messages/words.ts';
import { SourceLine } from './Claims.tsx';

type Figure = NonNullable<EntityDetailQuery['entity']>['figures'][number];

function toldValue({ value, unit }: Figure, { number, usd, say }: Words): string {
  if (value === null || value === undefined) return '';
  if (unit === 'USD') return usd(value);
  if (unit === 'PERCENT') return say('figure.percent', { value });
  if (unit === 'YEAR') return String(value);
  return number(value);
}

/** Numbers that sources give, each with its period and where it stands. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  const words = useWords();
  const { say, date } = words;
  if (figures.length === 0) return <Notice title={say('panel.figures.none')} />;
  return (
    <ul className="figures">
      {figures.map((figure) => (
        <li key={figure.id}>
          <p className="figure-line">
            <span className="figure-value">{toldValue(figure, words)}</span>
            <span className="figure-measure">
              {figure.measure ?? figure.name}
              {figure.period && (
                <span className="muted"> {say('figure.period', { period: date(figure.period) })}</span>
              )}
            </span>
          </p>
          {figure.note && <p className="figure-note">{figure.note}</p>}
          <SourceLine claims={figure.claims} />
        </li>
      ))}
    </ul>
  );
}
