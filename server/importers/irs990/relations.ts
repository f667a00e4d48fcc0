import type { LegalFormOfTaxCode } from '../taxCodes.ts';

/** Who is said to control a related organization: the filer, somebody else, nobody, or the return does not say. */
export type Control = 'filer' | 'other' | 'none' | 'unknown';

export interface Relation {
  readonly kind: 'SISTER_OF' | 'AFFILIATE_OF';
  readonly confidence: number;
}

/** Forms that make sisters of each other: what one may not do (endorse, lobby without limit), the other may. */
const SISTER_FORMS: ReadonlySet<string> = new Set(['C501C3', 'C501C4', 'C501C5', 'C501C6', 'S527']);

/**
 * What a related tax-exempt organization is to the filer. Schedule R lists parents, subsidiaries, organizations under the same
 * control and supporting ones alike, and says only the code section and the control:
 *
 * | filer and related | controlled by the filer | not |
 * |---|---|---|
 * | two different sections among 501(c)(3) to (6) and 527 | sisters | sisters |
 * | the same section | affiliate of the filer | sisters, less surely: under the same control |
 * | the filer's section unknown, related is 501(c)(3) | affiliate, less surely | sisters, less surely |
 * | the filer's section unknown, related is another one | sisters | sisters |
 * | any other section: title holding, pensions, public bodies | affiliate | affiliate, less surely |
 */
export function exemptRelation(
  filer: LegalFormOfTaxCode | null,
  related: LegalFormOfTaxCode | null,
  control: Control,
): Relation {
  const isControlled = control === 'filer';
  if (related === null || !SISTER_FORMS.has(related) || (filer !== null && !SISTER_FORMS.has(filer)))
    return { kind: 'AFFILIATE_OF', confidence: isControlled ? 0.9 : 0.6 };
  if (filer === null) {
    if (related !== 'C501C3') return { kind: 'SISTER_OF', confidence: 0.8 };
    return isControlled ? { kind: 'AFFILIATE_OF', confidence: 0.7 } : { kind: 'SISTER_OF', confidence: 0.6 };
  }
  if (filer !== related) return { kind: 'SISTER_OF', confidence: 0.9 };
  return isControlled ? { kind: 'AFFILIATE_OF', confidence: 0.9 } : { kind: 'SISTER_OF', confidence: 0.6 };
}

const NOBODY = /^\W*(?:N\W?A|NONE|NOT APPLICABLE)?\W*$/i;

/** Whether a filer wrote in the place of a controlling entity that there is none. */
export const namesNobody = (controllingEntity: string): boolean => NOBODY.test(controllingEntity);

const letters = (name: string): string => name.toUpperCase().replace(/[^A-Z0-9]/g, '');

function initials(name: string): string {
  return name
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter((word) => !/^(?:THE|OF|AND|FOR|INC|IN|A|AN)?$/.test(word))
    .map((word) => word[0])
    .join('');
}

/** Whether a controlling entity, often abbreviated, is the organization of this name: `TMC` is Tanner Medical Center. */
export function isSameName(written: string, name: string): boolean {
  const given = letters(written);
  return given !== '' && (given === letters(name) || (given.length >= 2 && given === initials(name)));
}

/** Who controls: the direct controlling entity, or the filer where the box of section 512(b)(13) is ticked. */
export function controlOf(
  controllingEntity: string,
  isControlled: boolean | null,
  filerName: string,
): Control {
  if (isControlled || isSameName(controllingEntity, filerName)) return 'filer';
  if (!namesNobody(controllingEntity)) return 'other';
  return isControlled === false ? 'none' : 'unknown';
}
