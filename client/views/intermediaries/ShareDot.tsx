const RADIUS = 4.5;
const SIZE = 2 * RADIUS + 2;
const CIRCUMFERENCE = Math.PI * RADIUS;

interface ShareDotProps {
  /** From 0 to 1. */
  share: number;
  /** None where the text beside it says the same. */
  label?: string;
}

/** A share as a dot that is filled, from the top, as far. */
export function ShareDot({ share, label }: ShareDotProps) {
  const told = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  const middle = { cx: SIZE / 2, cy: SIZE / 2 };
  return (
    <svg className="share-dot" viewBox={`0 0 ${SIZE} ${SIZE}`} width={SIZE} height={SIZE} {...told}>
      {label !== undefined && <title>{label}</title>}
      <circle className="share-dot-edge" {...middle} r={RADIUS} />
      {/* A line as wide as the dot's half, drawn around half way, fills it from the middle to the edge. */}
      <circle
        className="share-dot-part"
        {...middle}
        r={RADIUS / 2}
        strokeWidth={RADIUS}
        strokeDasharray={`${share * CIRCUMFERENCE} ${CIRCUMFERENCE}`}
        transform={`rotate(-90 ${SIZE / 2} ${SIZE / 2})`}
      />
    </svg>
  );
}
