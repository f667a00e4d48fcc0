interface IntervalBarProps {
  low: number;
  high: number;
  /** Marked on the bar. */
  value: number | null;
  /** What the bar's whole length stands for: the same for all that stand under each other. */
  extent: readonly [number, number];
  label: string;
  isZeroMarked?: boolean;
}

const LENGTH = 64;
const HEIGHT = 8;

/** Where a number lies within what it could have been, as a thin bar. */
export function IntervalBar({
  low,
  high,
  value,
  extent: [least, most],
  label,
  isZeroMarked = false,
}: IntervalBarProps) {
  const width = most - least || 1;
  const place = (number: number) => 2 + ((number - least) / width) * (LENGTH - 4);
  return (
    <svg
      className="interval"
      viewBox={`0 0 ${LENGTH} ${HEIGHT}`}
      width={LENGTH}
      height={HEIGHT}
      role="img"
      aria-label={label}
    >
      <title>{label}</title>
      {isZeroMarked && least < 0 && most > 0 && (
        <line className="interval-zero" x1={place(0)} x2={place(0)} y1={0} y2={HEIGHT} />
      )}
      <line
        className="interval-bar"
        x1={place(low)}
        x2={Math.max(place(high), place(low) + 1)}
        y1={4}
        y2={4}
      />
      {value !== null && (
        <line className="interval-value" x1={place(value)} x2={place(value)} y1={1} y2={7} />
      )}
    </svg>
  );
}
