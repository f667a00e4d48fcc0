/** Who says so: sources in one line beside a fact, and claim by claim where a person reads on. */
import { useMemo } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components';
import type { ClaimTextFragment } from '../../../api/generated/operations.ts';
import { Icon } from '../../../components/Icon.tsx';
import { useVocabulary } from '../../../messages/vocabulary.ts';
import { useWords } from '../../../messages/words.ts';
import { useShortSource } from '../shortSource.ts';
import { EntityLink } from './EntityLink.tsx';
import { webAddress } from './facts.ts';

interface SourceUse {
  readonly source: ClaimTextFragment['source'];
  readonly locators: string[];
}

/** The sources that stand behind these claims, each once; what was retracted stands behind nothing. */
export function sourcesOf(claims: readonly ClaimTextFragment[]): readonly ClaimTextFragment['source'][] {
  return bySource(claims).map(({ source }) => source);
}

function bySource(claims: readonly ClaimTextFragment[]): SourceUse[] {
  const uses = new Map<string, SourceUse>();
  for (const { source, locator, retractedAt } of claims) {
    if (retractedAt) continue;
    const known = uses.get(source.id) ?? { source, locators: [] };
    if (locator && !known.locators.includes(locator)) known.locators.push(locator);
    uses.set(source.id, known);
  }
  return [...uses.values()];
}

/** The sources of one fact with the places in them, in the small line under it. */
export function SourceLine({
  claims,
  disagreements = 0,
}: {
  claims: readonly ClaimTextFragment[];
  disagreements?: number;
}) {
  const { say, where } = useWords();
  const uses = useMemo(() => bySource(claims), [claims]);
  if (uses.length === 0) return null;
  return (
    <ul className="source-lines" aria-label={say('claim.sources', { count: uses.length })}>
      {uses.map(({ source, locators }) => (
        <li key={source.id} className="source-line">
          {disagreements > 0 && <Icon name="warning" />}
          <SourceName source={source} />
          {locators.length > 0 && <span className="locator">{locators.map(where).join('; ')}</span>}
        </li>
      ))}
    </ul>
  );
}

function SourceName({ source }: { source: ClaimTextFragment['source'] }) {
  const { say, date } = useWords();
  const url = webAddress(source.url);
  const short = useShortSource()(source);
  return (
    <>
      <TooltipTrigger delay={300} closeDelay={50}>
        <EntityLink entity={{ ...source, kind: 'Source', name: short }} />
        <Tooltip className="tooltip" placement="bottom start" offset={4}>
          {[source.name, source.publisher, source.published ? date(source.published) : null]
            .filter((part) => part)
            .join(' · ')}
        </Tooltip>
      </TooltipTrigger>
      {url !== null && (
        <a
          className="source-out"
          href={url}
          target="_blank"
          rel="noreferrer noopener"
          aria-label={say('claim.openSource', { source: source.name })}
        >
          <Icon name="external" />
        </a>
      )}
    </>
  );
}

/** Every claim, by property: what is said, where, how sure, for which time. */
export function ClaimList({
  claims,
  ofTie = false,
}: {
  claims: readonly ClaimTextFragment[];
  ofTie?: boolean;
}) {
  return (
    <ul className="claims">
      {claims.map((claim) => (
        <ClaimItem key={claim.id} claim={claim} ofTie={ofTie} />
      ))}
    </ul>
  );
}

function ClaimItem({ claim, ofTie }: { claim: ClaimTextFragment; ofTie: boolean }) {
  const { say, span, where } = useWords();
  const told = useClaimValue();
  const vocabulary = useVocabulary();
  const isExistence = claim.property === 'existence';
  const notes = [
    claim.validFrom || claim.validTo
      ? say('claim.valid', { span: span(claim.validFrom, claim.validTo) })
      : null,
    claim.confidence < 0.9 ? say('claim.confidence', { value: claim.confidence }) : null,
    claim.retractedAt ? say('claim.retracted') : null,
  ].filter((note) => note !== null);
  return (
    <li className="claim" data-retracted={claim.retractedAt ? '' : undefined}>
      <p className="claim-statement">
        <span className="claim-property">
          {isExistence
            ? say(ofTie ? 'claim.tieExistence' : 'claim.existence')
            : vocabulary.propertyLabel(claim.property)}
        </span>
        {!isExistence && claim.value !== null && claim.value !== undefined && (
          <span className="claim-value">{told(claim)}</span>
        )}
      </p>
      {claim.quote && <blockquote>{claim.quote}</blockquote>}
      <p className="source-line">
        <SourceName source={claim.source} />
        {claim.locator && <span className="locator">{where(claim.locator)}</span>}
      </p>
      {notes.length > 0 && (
        <p className="claim-notes">
          {notes.map((note) => (
            <span key={note}>{note}</span>
          ))}
        </p>
      )}
    </li>
  );
}

/** Values of closed sets are stored as codes and told as words. */
function useClaimValue(): (claim: Pick<ClaimTextFragment, 'property' | 'value'>) => string {
  const vocabulary = useVocabulary();
  return ({ property, value }) => {
    if (value === null || value === undefined) return '';
    const set = setsByProperty[property];
    return set === undefined
      ? value
      : value
          .split('|')
          .map((code) => vocabulary.valueLabel(set, code))
          .join(', ');
  };
}

/** The closed set of values that a property takes its codes from, where it has one. */
export const valueSetOf = (property: string): string | undefined => setsByProperty[property];

const setsByProperty: Readonly<Record<string, string>> = {
  legalForm: 'LegalForm',
  level: 'Level',
  sector: 'Sector',
  lifespan: 'Lifespan',
  policyKind: 'PolicyKind',
  placeLevel: 'PlaceLevel',
  roles: 'Role',
  fundingKind: 'FundingKind',
  forms: 'SupportForm',
  basis: 'PartnershipBasis',
  hubRole: 'HubRole',
  how: 'SuccessionHow',
  unit: 'FigureUnit',
};

interface Disagreement {
  readonly property: string;
  readonly shown: string;
  readonly claims: readonly ClaimTextFragment[];
}

/** Both values with their sources, side by side; which one the page shows, and that the other is kept. */
export function Disagreements({ disagreements }: { disagreements: readonly Disagreement[] }) {
  const { say } = useWords();
  const vocabulary = useVocabulary();
  const told = useClaimValue();
  if (disagreements.length === 0) return null;
  return (
    <div className="disagreements">
      {disagreements.map(({ property, shown, claims }) => (
        <section
          key={property}
          aria-label={say('claim.disagree', { property: vocabulary.propertyLabel(property) })}
        >
          <h3>
            <Icon name="warning" />
            {say('claim.disagree', { property: vocabulary.propertyLabel(property) })}
          </h3>
          <ul>
            {claims.map((claim) => (
              <li key={claim.id} data-shown={claim.value === shown ? '' : undefined}>
                <p className="claim-statement">
                  <span className="claim-value">{told(claim)}</span>
                  <span className="muted">
                    {say(claim.value === shown ? 'claim.shown' : 'claim.notShown')}
                  </span>
                </p>
                <SourceLine claims={[claim]} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
