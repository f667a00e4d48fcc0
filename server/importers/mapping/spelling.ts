import {
  entityKinds,
  findValue,
  tieKinds,
  valueSets,
  type EntityKindName,
  type Property,
  type TieKindName,
  type ValueSetName,
} from '../../model/vocabulary.ts';
import { normalizeEin } from '../../model/ein.ts';
import { normalizePartialDate } from '../../model/partialDate.ts';

/** Lower case, without accents and signs, words parted by one blank: `Año de fundación:` → `ano de fundacion`. */
export function folded(text: string): string {
  return text
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What people call values of closed sets besides their code and label. */
const SYNONYMS: Partial<Record<ValueSetName, Readonly<Record<string, readonly string[]>>>> = {
  LegalForm: {
    C501C3: [
      'c3',
      '501c3',
      '501 c 3',
      '501 c 3 nonprofit',
      'public charity',
      'charity',
      'private foundation',
    ],
    C501C4: ['c4', '501c4', '501 c 4', 'social welfare organization'],
    C501C5: ['c5', '501c5', '501 c 5', 'union', 'labor union', 'sindicato'],
    C501C6: ['c6', '501c6', '501 c 6', 'trade association', 'business league'],
    S527: ['527', 'section 527', '527 organization', 'political organization'],
    PAC: ['political action committee', 'super pac', 'comite de accion politica'],
    LLC: ['limited liability company'],
    FISCALLY_SPONSORED_PROJECT: [
      'fiscally sponsored',
      'sponsored project',
      'fiscal project',
      'proyecto patrocinado',
    ],
    UNINCORPORATED: ['none', 'informal', 'not incorporated', 'no incorporada'],
    PUBLIC_BODY: ['government', 'public agency', 'gobierno'],
    BUSINESS: ['company', 'corporation', 'for profit', 'empresa'],
    FOREIGN: ['extranjera'],
    UNKNOWN: ['desconocido', 'desconocida'],
  },
  Level: {
    NATIONAL: ['nacional', 'nationwide', 'federal'],
    MULTI_STATE: ['regional', 'multistate', 'several states', 'varios estados'],
    STATE: ['estatal', 'statewide', 'state wide'],
    LOCAL: ['municipal', 'city', 'county', 'community'],
  },
  Sector: {
    COMMUNITY_ORGANIZING: ['organizing', 'grassroots', 'organizacion comunitaria'],
    LABOR: ['union', 'unions', 'labour', 'sindical', 'trabajo'],
    FAITH: ['religious', 'church', 'interfaith', 'faith based', 'religioso', 'fe'],
    PHILANTHROPY: ['foundation', 'funder', 'fundacion', 'filantropia'],
    ADVOCACY: ['incidencia', 'policy'],
    RESEARCH: ['think tank', 'investigacion'],
    SERVICE: ['services', 'legal services', 'direct service', 'servicios', 'servicio'],
    ELECTORAL: ['elections', 'political'],
    GOVERNMENT: ['gobierno'],
    BUSINESS: ['empresa', 'empresas'],
    OTHER: ['otro', 'otra'],
  },
  Role: {
    MEMBER: ['miembro', 'members'],
    EXECUTIVE_COMMITTEE: ['exec committee', 'ec', 'comite ejecutivo'],
    STEERING_COMMITTEE: ['steering', 'comite directivo', 'comite coordinador'],
    CONVENER: ['convenor', 'convening organization', 'convocante'],
    STAFF_HOST: ['host', 'staff', 'anfitrion'],
    FOUNDER: ['founding member', 'co founder', 'cofounder', 'fundador', 'fundadora'],
    FISCAL_AGENT: ['fiscal sponsor', 'agente fiscal'],
    FIELD_PARTNER: ['field', 'socio de campo', 'local partner'],
    ALLY: ['allied', 'aliado', 'aliada'],
    ENDORSER: ['endorsing', 'supporter', 'avala'],
    LEAD: ['leader', 'lead organization', 'lider'],
    FUNDER: ['donor', 'financiador', 'donante'],
  },
  FundingKind: {
    GRANT: ['grants', 'subvencion', 'beca'],
    SUBGRANT: ['sub grant', 'regrant', 'regranting'],
    DONATION: ['gift', 'contribution', 'donacion', 'donativo'],
    DUES: ['membership dues', 'cuotas'],
    CONTRACT: ['contrato'],
  },
};

const setIndex = new Map(
  Object.entries(SYNONYMS).map(([set, words]) => [
    set,
    new Map(Object.entries(words).flatMap(([code, list]) => list.map((word) => [word, code] as const))),
  ]),
);

/** The label of the value of a closed set that `text` names in one of its usual spellings, or null. */
export function valueLabel(set: ValueSetName, text: string): string | null {
  const code = findValue(set, text)?.code ?? setIndex.get(set)?.get(folded(text));
  return valueSets[set].find((value) => value.code === code)?.label ?? null;
}

const ENTITY_WORDS: Partial<Record<EntityKindName, readonly string[]>> = {
  Organization: [
    'organisation',
    'org',
    'nonprofit',
    'non profit',
    'group',
    'foundation',
    'union',
    'organizacion',
    'grupo',
    'fundacion',
  ],
  Coalition: ['alliance', 'network', 'campaign coalition', 'table', 'coalicion', 'alianza', 'red'],
  Hybrid: ['hybrid organization'],
  Person: ['individual', 'people', 'persona'],
  Programme: ['program', 'initiative', 'programa', 'iniciativa'],
  Campaign: ['campana'],
  Policy: ['bill', 'law', 'ley', 'politica'],
  Issue: ['topic', 'tema', 'asunto'],
  Place: ['location', 'lugar'],
};

const entityWords = new Map<string, EntityKindName>();
for (const { name, label, plural } of entityKinds)
  for (const word of [name, label, plural, ...(ENTITY_WORDS[name] ?? [])])
    entityWords.set(folded(word), name);

/** The kind of entity that `text` names, in English or Spanish; null when none. */
export function entityKindNamed(text: string): EntityKindName | null {
  return entityWords.get(folded(text)) ?? null;
}

export interface NamedTie {
  readonly kind: TieKindName;
  /** Whether it is told from its end: “is funded by”. */
  readonly reversed: boolean;
  /** Where what is named is a role rather than a tie (“field partner”). */
  readonly role?: string;
}

const TIE_WORDS: Partial<Record<TieKindName, { forward?: readonly string[]; backward?: readonly string[] }>> =
  {
    MEMBER_OF: {
      forward: [
        'member',
        'membership',
        'belongs to',
        'in coalition',
        'coalition',
        'miembro de',
        'miembro',
        'coalicion',
      ],
      backward: ['members', 'has member', 'miembros'],
    },
    COMPONENT_OF: { forward: ['component'] },
    AFFILIATE_OF: {
      forward: [
        'affiliate',
        'affiliated with',
        'chapter of',
        'chapter',
        'subsidiary of',
        'afiliada de',
        'afiliado de',
        'capitulo de',
        'filial de',
      ],
      backward: ['parent of', 'has chapter', 'chapters', 'affiliates', 'afiliados'],
    },
    SISTER_OF: {
      forward: ['sister', 'sister organization', 'related organization', 'hermana', 'organizacion hermana'],
    },
    FISCALLY_SPONSORS: {
      forward: ['fiscally sponsors', 'sponsors', 'fiscal sponsorship', 'patrocinador fiscal de'],
      backward: ['fiscally sponsored by', 'sponsored by', 'project of', 'proyecto de', 'patrocinado por'],
    },
    SUCCEEDED_BY: { forward: ['became', 'renamed', 'merged into'], backward: ['formerly', 'successor of'] },
    FUNDS: {
      forward: [
        'grant',
        'grants',
        'grant to',
        'funding',
        'funded',
        'funder of',
        'donated to',
        'gave to',
        'gives to',
        'donation',
        'financia',
        'financia a',
        'dono a',
      ],
      backward: [
        'funded by',
        'grantee of',
        'receives from',
        'grant from',
        'recibe de',
        'financiado por',
        'financiada por',
      ],
    },
    BUILDS_CAPACITY_OF: {
      forward: [
        'capacity building',
        'builds capacity',
        'trains',
        'training',
        'supports',
        'technical assistance',
        'coaches',
        'capacita',
        'capacita a',
        'apoya',
      ],
      backward: ['trained by', 'supported by', 'capacitado por'],
    },
    PARTNERS_WITH: {
      forward: [
        'partner',
        'partners',
        'partner of',
        'partnership',
        'partners with',
        'works with',
        'collaborates with',
        'collaboration',
        'ally',
        'allied with',
        'ally of',
        'socio',
        'socios',
        'socio de',
        'aliado',
        'aliados',
        'aliado de',
        'colabora con',
        'trabaja con',
      ],
    },
    PARTICIPATES_IN: { forward: ['participant', 'participates', 'part of campaign', 'participa en'] },
    RECOMMENDS: { forward: ['recommended', 'endorses', 'recomienda'], backward: ['recommended by'] },
    RUNS: { forward: ['operates', 'program of', 'dirige'] },
    SERVES_AS_HUB: { forward: ['hub', 'state table', 'serves as hub'] },
    WORKS_ON: { forward: ['issue', 'issues', 'trabaja en el tema'] },
    OPERATES_IN: { forward: ['operates in', 'works in', 'active in', 'opera en', 'trabaja en'] },
    BASED_IN: { forward: ['located in', 'headquartered in', 'con sede en', 'sede'] },
    HOLDS_POSITION_IN: {
      forward: [
        'position',
        'works at',
        'board member',
        'board member of',
        'staff of',
        'director of',
        'officer',
      ],
    },
  };

const tieWords = new Map<string, NamedTie>();
// What is said first stays: the model's own words before those of other people.
const learn = (word: string, tie: NamedTie): void => {
  const key = folded(word);
  if (key !== '' && !tieWords.has(key)) tieWords.set(key, tie);
};
const bare = (reading: string): string => reading.replace(/^(is|was|has|had) (as )?(an? |the )?/, '');
for (const { name, label, reading } of tieKinds) {
  learn(name, { kind: name, reversed: false });
  learn(label, { kind: name, reversed: false });
  for (const word of [reading.forward, reading.pastForward]) learn(word, { kind: name, reversed: false });
  for (const word of [reading.backward, reading.pastBackward])
    learn(word, { kind: name, reversed: reading.forward !== reading.backward });
}
for (const { name, reading } of tieKinds) {
  for (const word of TIE_WORDS[name]?.forward ?? []) learn(word, { kind: name, reversed: false });
  for (const word of TIE_WORDS[name]?.backward ?? []) learn(word, { kind: name, reversed: true });
  learn(bare(reading.forward), { kind: name, reversed: false });
}
for (const { label } of valueSets.Role) learn(label, { kind: 'MEMBER_OF', reversed: false, role: label });

/** The kind of tie that `text` names, by the model's words, its readings or other usual ones; null when none. */
export function tieKindNamed(text: string): NamedTie | null {
  return tieWords.get(folded(text)) ?? null;
}

/** How a table writes what can be written in several ways. */
export interface Writing {
  readonly decimal: '.' | ',';
  readonly dates: 'month first' | 'day first';
}

const MONTHS = [
  ['jan', 'january', 'ene', 'enero'],
  ['feb', 'february', 'febrero'],
  ['mar', 'march', 'marzo'],
  ['apr', 'april', 'abr', 'abril'],
  ['may', 'mayo'],
  ['jun', 'june', 'junio'],
  ['jul', 'july', 'julio'],
  ['aug', 'august', 'ago', 'agosto'],
  ['sep', 'sept', 'september', 'septiembre', 'setiembre'],
  ['oct', 'october', 'octubre'],
  ['nov', 'november', 'noviembre'],
  ['dec', 'december', 'dic', 'diciembre'],
];
const monthByName = new Map(
  MONTHS.flatMap((names, i) => names.map((name) => [name, String(i + 1).padStart(2, '0')])),
);
const two = (digits: string): string => digits.padStart(2, '0');

/**
 * A date as people write it, in the spelling of the model: `3/4/2012`, `March 2004`, `5 de mayo de 2010`, `ca. 2004`,
 * `20100423`, `2010-04-23T00:00:00Z`. Null when it is none.
 */
export function dateSpelled(text: string, { dates }: Pick<Writing, 'dates'>): string | null {
  const valid = (written: string): string | null => {
    try {
      return normalizePartialDate(written);
    } catch {
      return null;
    }
  };
  const trimmed = text.trim();
  const asIs = valid(trimmed);
  if (asIs) return asIs;
  const about =
    /^(?:about|around|circa|ca?\.?|hacia|aprox\.?|~)\s*(\S.*)$/i.exec(trimmed)?.[1] ??
    /^(\d{4})\s*\?$/.exec(trimmed)?.[1];
  if (about !== undefined) {
    const date = dateSpelled(about, { dates });
    return date && !date.endsWith('~') && !date.includes('/') ? `${date}~` : date;
  }
  const instant = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/.exec(trimmed);
  if (instant) return valid(instant[1]!);
  const numbers = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:\s+\d{1,2}:\d{2}.*)?$/.exec(trimmed);
  if (numbers) {
    const [, first, second, year] = numbers as unknown as [string, string, string, string];
    const dayFirst = Number(first) > 12 || (dates === 'day first' && Number(second) <= 12);
    const [day, month] = dayFirst ? [first, second] : [second, first];
    return valid(`${year}-${two(month)}-${two(day)}`);
  }
  const yearFirst = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(trimmed);
  if (yearFirst) return valid(`${yearFirst[1]}-${two(yearFirst[2]!)}-${two(yearFirst[3]!)}`);
  const monthYear = /^(\d{1,2})[/.-](\d{4})$/.exec(trimmed);
  if (monthYear) return valid(`${monthYear[2]}-${two(monthYear[1]!)}`);
  if (/^\d{8}$/.test(trimmed))
    return valid(`${trimmed.slice(0, 4)}-${trimmed.slice(4, 6)}-${trimmed.slice(6)}`);
  if (/^(19|20)\d{4}$/.test(trimmed)) return valid(`${trimmed.slice(0, 4)}-${trimmed.slice(4)}`);
  const words = folded(trimmed)
    .split(' ')
    .filter((word) => word !== 'de' && word !== 'del' && word !== 'of');
  const month = words.map((word) => monthByName.get(word)).find(Boolean);
  const year = words.find((word) => /^\d{4}$/.test(word));
  const day = words.map((word) => /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1]).find(Boolean);
  if (!month || !year || words.length !== (day ? 3 : 2)) return null;
  return valid(day ? `${year}-${month}-${two(day)}` : `${year}-${month}`);
}

/** A number with its separators of thousands taken out and a point before its decimals; null when it is none. */
export function numberSpelled(text: string, { decimal }: Pick<Writing, 'decimal'>): string | null {
  const compact = text.trim().replace(/[\s\u00a0\u202f']/g, '');
  const grouped =
    decimal === ',' ? /^[-+]?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/ : /^[-+]?(\d{1,3}(,\d{3})+|\d+)?(\.\d+)?$/;
  if (!/\d/.test(compact)) return null;
  if (grouped.test(compact))
    return decimal === ',' ? compact.replaceAll('.', '').replace(',', '.') : compact.replaceAll(',', '');
  return Number.isFinite(Number(compact)) ? compact : null;
}

const YES = new Set(['true', 'yes', 'y', '1', 'x', 'si', 's', 'verdadero', 't', '✓', '✔']);
const NO = new Set(['false', 'no', 'n', '0', 'falso', 'f']);

/** `true` or `false` for yes and no in English or Spanish, and for a mark; null for anything else. */
export function yesNoSpelled(text: string): 'true' | 'false' | null {
  const word = text
    .trim()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return YES.has(word) ? 'true' : NO.has(word) ? 'false' : null;
}

/** A web address, with its scheme where that was left out; null when it is none. */
export function urlSpelled(text: string): string | null {
  const given = text.trim();
  if (/\s/.test(given)) return null;
  const written = /^https?:\/\//i.test(given)
    ? given
    : /^[\w-]+(\.[\w-]+)+([/?#].*)?$/.test(given)
      ? `https://${given}`
      : null;
  return written !== null && URL.canParse(written) ? written : null;
}

/** Nine digits; those that a spreadsheet has taken for a number get back the zeros it dropped. */
export function einSpelled(text: string): string | null {
  return normalizeEin(text.replace(/^EIN[:\s]*/i, ''), { lostZeros: true });
}

/**
 * A value as the model spells it, where it can be told what it means; else as it is, for whoever checks it to refuse.
 */
export function spelled(property: Property, text: string, writing: Writing): string {
  const given = text.trim();
  if (typeof property.type !== 'string') return valueLabel(property.type.oneOf, given) ?? given;
  switch (property.type) {
    case 'partialDate':
      return dateSpelled(given, writing) ?? given;
    case 'usd':
      return numberSpelled(given.replace(/^(-?)(?:US)?\$\s*|\s*(?:USD|US\$|\$)$/gi, '$1'), writing) ?? given;
    case 'integer':
    case 'number':
    case 'degrees':
      return numberSpelled(given, writing) ?? given;
    case 'boolean':
      return yesNoSpelled(given) ?? given;
    case 'url':
      return urlSpelled(given) ?? given;
    case 'ein':
      return einSpelled(given) ?? given;
    case 'text':
    case 'prose':
      return given;
  }
}
