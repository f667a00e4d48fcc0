/** What became of rows, as a sum that adds up: “200 rows of actors = 180 new + 12 with something new + 8 not taken”. */
import { Fragment } from 'react';
import { useWords } from '../../messages/words.ts';
import { fates, shares, type Counts } from '../../state/import/counts.ts';

interface RowSumProps {
  counts: Counts;
  of: 'actors' | 'ties';
  /** Whether fates are told that no row has. */
  isWhole?: boolean;
}

export function RowSum({ counts, of, isWhole = false }: RowSumProps) {
  const { say } = useWords();
  const told = fates.filter((fate) => isWhole || counts[fate] > 0);
  return (
    <span className="row-sum">
      <span className="row-sum-total">{say(`import.rows.${of}`, { count: counts.rowsRead })}</span>
      {told.map((fate, at) => (
        <Fragment key={fate}>
          <span className="row-sum-sign">{at === 0 ? ' = ' : ' + '}</span>
          <span className="row-sum-part" data-fate={fate} data-none={counts[fate] === 0 ? '' : undefined}>
            {say(`import.fate.${fate}`, { count: counts[fate] })}
          </span>
        </Fragment>
      ))}
    </span>
  );
}

/** The same as a bar: shades and hatching of one ink, in the order of the sum. */
export function RowBar({ counts }: { counts: Counts }) {
  return (
    <span className="row-bar" aria-hidden="true">
      {shares(counts).map(
        ({ fate, share }) =>
          share > 0 && <span key={fate} data-fate={fate} style={{ flexGrow: Math.max(share, 0.006) }} />,
      )}
    </span>
  );
}
