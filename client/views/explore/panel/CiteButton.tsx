import type { ClaimTextFragment, TieDetailFragment } from '../../../api/generated/operations.ts';
import { CopyButton } from '../../../components/CopyButton.tsx';
import { useVocabulary } from '../../../messages/vocabulary.ts';
import { useWords } from '../../../messages/words.ts';
import { useStart } from '../start.ts';

type Subject =
  | { type: 'entity'; entity: { id: string; name: string; claims: readonly ClaimTextFragment[] } }
  | { type: 'tie'; tie: TieDetailFragment };

/** Copies a citation: what is said, by which sources at which place, in which version of the data, and where to see it. */
export function CiteButton({ subject }: { subject: Subject }) {
  const { say, date, list } = useWords();
  const vocabulary = useVocabulary();
  const start = useStart();

  const citation = (): string => {
    const claims = subject.type === 'entity' ? subject.entity.claims : subject.tie.claims;
    const sources = new Map<string, { name: string; locators: Set<string> }>();
    for (const { source, locator } of claims) {
      const known = sources.get(source.id) ?? { name: source.name, locators: new Set() };
      if (locator) known.locators.add(locator);
      sources.set(source.id, known);
    }
    const named = [...sources.values()].map(({ name, locators }) =>
      locators.size > 0 ? `${name} (${[...locators].join('; ')})` : name,
    );
    const id = subject.type === 'entity' ? subject.entity.id : subject.tie.id;
    const common = {
      version: start?.dataset.version ?? '',
      sources: named.length === 0 ? say('cite.noSources') : say('cite.sources', { list: list(named) }),
      date: date(new Date().toISOString().slice(0, 10)),
      url: permalink(subject.type, id),
    };
    if (subject.type === 'entity') return say('cite.entity', { name: subject.entity.name, ...common });
    const { tie } = subject;
    const sentence = say('tie.sentence', {
      from: tie.from.name,
      reading: vocabulary.reading(tie, 'forward'),
      to: tie.to.name,
    });
    return say('cite.tie', { sentence, ...common });
  };

  return (
    <CopyButton
      className="button button-small"
      icon="quote"
      label={say('panel.cite')}
      done={say('panel.cited')}
      byHand={say('panel.citeByHand')}
      text={citation}
    />
  );
}

/** Short and lasting: the thing itself, without the view it was met in. */
function permalink(type: 'entity' | 'tie', id: string): string {
  const from = type === 'entity' ? `from=${id}.1&` : '';
  return `${window.location.origin}${window.location.pathname}?${from}${type}=${id}`;
}
