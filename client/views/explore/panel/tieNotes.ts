/** What a tie tells besides its ends and dates, in a few words each. */
import { useMemo } from 'react';
import type { TieFactsFragment } from '../../../api/generated/operations.ts';
import { useVocabulary } from '../../../messages/vocabulary.ts';
import { useWords } from '../../../messages/words.ts';

/** Below this a tie's confidence is told; above, it would be noise. */
const SURE = 0.9;

export function useTieNotes(tie: TieFactsFragment): string[] {
  const { say, span, usd, date, list } = useWords();
  const vocabulary = useVocabulary();
  return useMemo(() => {
    const notes: string[] = [];
    // Roles are told with their own spans where these differ from the tie's.
    for (const { role, start, end } of tie.roleSpans) {
      const differs = (start ?? null) !== (tie.start ?? null) || (end ?? null) !== (tie.end ?? null);
      if ((start || end) && differs) notes.push(`${vocabulary.valueLabel('Role', role)} ${span(start, end)}`);
    }
    if (tie.amountUsd !== null && tie.amountUsd !== undefined) notes.push(usd(tie.amountUsd));
    if (tie.fundingKind) notes.push(vocabulary.valueLabel('FundingKind', tie.fundingKind));
    if (tie.purpose) notes.push(tie.purpose);
    if (tie.taxPeriod) notes.push(say('tie.taxPeriod', { period: date(tie.taxPeriod) }));
    if (tie.forms.length > 0)
      notes.push(list(tie.forms.map((form) => vocabulary.valueLabel('SupportForm', form))));
    if (tie.basis.length > 0)
      notes.push(list(tie.basis.map((basis) => vocabulary.valueLabel('PartnershipBasis', basis))));
    if (tie.sponsorshipModel) notes.push(tie.sponsorshipModel);
    if (tie.how) notes.push(vocabulary.valueLabel('SuccessionHow', tie.how));
    if (tie.controlled) notes.push(say('tie.controlled'));
    if (tie.title) notes.push(tie.title);
    if (tie.outcome) notes.push(tie.outcome);
    const year = tie.year ? String(tie.year) : '';
    if (tie.list)
      notes.push(
        year === '' || tie.list.includes(year)
          ? say('tie.list', { list: tie.list })
          : say('tie.listOf', { list: tie.list, year }),
      );
    else if (year !== '') notes.push(say('tie.year', { year }));
    if (tie.confidence < SURE) notes.push(say('tie.confidence', { value: tie.confidence }));
    return notes;
  }, [tie, vocabulary, say, span, usd, date, list]);
}
