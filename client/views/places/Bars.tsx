/** How many are of each sort, as bars with their numbers. */
import { useWords } from '../../messages/words.ts';
import type { Places } from '../../state/places/places.ts';
import { PlaceButton } from './PlaceButton.tsx';

interface BarsProps {
  title: string;
  /** How many there are in all: as long as the longest bar may be. */
  most: number;
  bars: readonly Bar[];
}

interface Bar {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  /** What the page turns to when the label is pressed. */
  readonly to?: (places: Places) => Places;
}

export function Bars({ title, most, bars }: BarsProps) {
  const { number } = useWords();
  if (bars.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="bars">
        {bars.map(({ key, label, count, to }) => (
          <li key={key} data-row data-about={title}>
            <span className="bar-label" data-cell>
              {to ? <PlaceButton to={to}>{label}</PlaceButton> : label}
            </span>
            <svg className="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
              <rect width={(100 * count) / Math.max(1, most)} height="8" rx="1" />
            </svg>
            <span className="bar-count" data-cell>
              {number(count)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
