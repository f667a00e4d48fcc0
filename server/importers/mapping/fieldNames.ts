import type { TieKindName } from '../../model/vocabulary.ts';
import type { Field, Subject } from './tableMapping.ts';

/**
 * What headings of tables and names of attributes usually mean, besides the model's own names and labels: words as `folded`
 * writes them, in English and Spanish and as registers abbreviate them. What stands first is tried first.
 */

type Meaning = (of: Subject) => Field;
interface FieldName {
  readonly words: readonly string[];
  readonly field: Meaning;
}

const property =
  (name: string): Meaning =>
  (of) => ({ as: 'property', of, property: name });
const based =
  (part: 'place' | 'city' | 'county' | 'state' | 'postalCode' | 'street' | 'country'): Meaning =>
  (of) => ({ as: 'basedIn', of, part });
const works =
  (part: 'place' | 'city' | 'county' | 'state' | 'country'): Meaning =>
  (of) => ({ as: 'operatesIn', of, part });
const elsewhere =
  (scheme: string): Meaning =>
  (of) => ({ as: 'externalId', of, scheme });
const tied =
  (kind: TieKindName, reversed: boolean): Meaning =>
  () => ({ as: 'tied', of: 'entity', kind, reversed });

/** Of entities. */
export const entityFieldNames: readonly FieldName[] = [
  {
    words: [
      'name',
      'label',
      'organization',
      'organisation',
      'org',
      'group',
      'title',
      'agency',
      'nonprofit',
      'nombre',
      'organizacion',
      'grupo',
      'entidad',
      'razon social',
      'business name',
      'grantee',
      'partner',
      'socio',
      'nm',
      'entity',
      'actor',
      'node',
      'company',
    ],
    field: property('name'),
  },
  {
    words: [
      'id',
      'key',
      'node id',
      'uid',
      'uuid',
      'identifier',
      'identificador',
      'clave',
      'codigo',
      'record id',
      'crosstie id',
    ],
    field: (of) => ({ as: 'key', of }),
  },
  {
    words: [
      'ein',
      'ein number',
      'tax id',
      'taxid',
      'fein',
      'employer identification number',
      'federal id',
      'tin',
      'tax identification number',
      'identificacion fiscal',
      'numero ein',
      'nit',
    ],
    field: property('ein'),
  },
  {
    words: [
      'aliases',
      'alias',
      'aka',
      'also known as',
      'dba',
      'doing business as',
      'acronym',
      'abbreviation',
      'short name',
      'other names',
      'alternate name',
      'nickname',
      'sort name',
      'former name',
      'siglas',
      'otros nombres',
      'tambien conocida como',
      'abreviatura',
    ],
    field: property('aliases'),
  },
  {
    words: ['kind', 'entity type', 'node type', 'actor type', 'clase', 'tipo de entidad', 'tipo de actor'],
    field: (of) => ({ as: 'kind', of }),
  },
  {
    words: [
      'description',
      'about',
      'mission',
      'summary',
      'bio',
      'notes',
      'note',
      'mission statement',
      'descripcion',
      'mision',
      'resumen',
      'notas',
    ],
    field: property('description'),
  },
  {
    words: [
      'legal form',
      'tax status',
      'tax exempt status',
      'irs status',
      'legal status',
      'exempt code',
      'irc section',
      '501c',
      'c type',
      'legal structure',
      'tax code',
      'forma legal',
      'estatus legal',
      'figura legal',
    ],
    field: property('legalForm'),
  },
  {
    words: ['sector', 'field', 'organization type', 'org type', 'ambito', 'campo'],
    field: property('sector'),
  },
  {
    words: ['level', 'scale', 'geographic scope', 'geographic level', 'scope', 'nivel', 'alcance', 'escala'],
    field: property('level'),
  },
  {
    words: [
      'founded',
      'year founded',
      'founding year',
      'date founded',
      'established',
      'year established',
      'formed',
      'year formed',
      'incorporated',
      'ruling date',
      'start year',
      'fundada',
      'fundado',
      'fundacion ano',
      'ano de fundacion',
      'fecha de fundacion',
      'creada',
    ],
    field: property('founded'),
  },
  {
    words: ['dissolved', 'closed', 'year closed', 'ended', 'disuelta', 'cerrada', 'ano de cierre'],
    field: property('dissolved'),
  },
  {
    words: [
      'website',
      'web',
      'url',
      'site',
      'web site',
      'homepage',
      'home page',
      'web address',
      'link',
      'sitio web',
      'pagina web',
      'sitio',
      'enlace',
    ],
    field: property('website'),
  },
  { words: ['ntee code', 'ntee', 'ntee cd', 'nteecode', 'codigo ntee'], field: property('nteeCode') },
  { words: ['lifespan', 'duration'], field: property('lifespan') },
  { words: ['external ids', 'identifiers', 'other ids'], field: property('externalIds') },
  { words: ['size', 'member count'], field: property('size') },
  { words: ['wikidata', 'wikidata id', 'qid'], field: elsewhere('wikidata') },
  { words: ['littlesis', 'littlesis id'], field: elsewhere('littlesis') },
  { words: ['opensecrets', 'opensecrets id'], field: elsewhere('opensecrets') },
  { words: ['fec id', 'fec committee id', 'committee id', 'fec'], field: elsewhere('fec') },
  { words: ['uei', 'unique entity id'], field: elsewhere('uei') },
  { words: ['duns', 'duns number'], field: elsewhere('duns') },
  { words: ['twitter', 'twitter handle'], field: elsewhere('twitter') },
  { words: ['facebook', 'facebook page', 'facebook id'], field: elsewhere('facebook') },
  { words: ['instagram', 'instagram handle'], field: elsewhere('instagram') },
  {
    words: ['city', 'town', 'municipality', 'ciudad', 'municipio', 'city nm', 'localidad'],
    field: based('city'),
  },
  { words: ['county', 'parish', 'condado'], field: based('county') },
  {
    words: [
      'state',
      'st',
      'state cd',
      'state abbreviation',
      'state abbreviation cd',
      'province',
      'home state',
      'estado',
    ],
    field: based('state'),
  },
  {
    words: ['zip', 'zip code', 'zipcode', 'postal code', 'postcode', 'zip cd', 'codigo postal'],
    field: based('postalCode'),
  },
  {
    words: ['street', 'street address', 'address line 1', 'address 1', 'calle', 'direccion', 'domicilio'],
    field: based('street'),
  },
  { words: ['country', 'country cd', 'pais'], field: based('country') },
  {
    words: [
      'location',
      'place',
      'based in',
      'headquarters',
      'hq',
      'ubicacion',
      'sede',
      'lugar',
      'localizacion',
    ],
    field: based('place'),
  },
  {
    words: [
      'states',
      'states served',
      'works in states',
      'states of operation',
      'state s',
      'active states',
      'estados',
      'estados donde trabaja',
    ],
    field: works('state'),
  },
  {
    words: [
      'operates in',
      'works in',
      'service area',
      'areas served',
      'active in',
      'geography',
      'coverage',
      'region',
      'trabaja en',
      'opera en',
      'cobertura',
      'territorio',
    ],
    field: works('place'),
  },
  {
    words: [
      'issues',
      'issue',
      'issue area',
      'issue areas',
      'works on',
      'focus',
      'focus area',
      'focus areas',
      'topics',
      'causes',
      'cause',
      'program areas',
      'temas',
      'tema',
      'causas',
      'areas de trabajo',
      'asuntos',
      'enfoque',
    ],
    field: (of) => ({ as: 'worksOn', of, by: 'name' }),
  },
  { words: ['jurisdiction'], field: property('jurisdiction') },
  {
    words: [
      'parent',
      'parent organization',
      'affiliate of',
      'affiliated with',
      'national affiliate',
      'affiliation',
      'national network',
      'organizacion matriz',
      'afiliada a',
      'matriz',
    ],
    field: tied('AFFILIATE_OF', false),
  },
  {
    words: ['fiscal sponsor', 'fiscally sponsored by', 'sponsor', 'patrocinador fiscal'],
    field: tied('FISCALLY_SPONSORS', true),
  },
  {
    words: [
      'funder',
      'funders',
      'funded by',
      'donor',
      'donors',
      'grantor',
      'financiador',
      'financiadores',
      'donantes',
    ],
    field: tied('FUNDS', true),
  },
  { words: ['grantees', 'funds', 'financia a'], field: tied('FUNDS', false) },
  {
    words: [
      'coalition',
      'coalitions',
      'member of',
      'memberships',
      'alliance',
      'alliances',
      'networks',
      'network',
      'coalicion',
      'coaliciones',
      'miembro de',
      'alianza',
      'red',
    ],
    field: tied('MEMBER_OF', false),
  },
  {
    words: ['partners', 'allies', 'partners with', 'socios', 'aliados'],
    field: tied('PARTNERS_WITH', false),
  },
  {
    words: ['sister organization', 'sister', 'sister entity', 'c4 arm', 'c3 arm', 'organizacion hermana'],
    field: tied('SISTER_OF', false),
  },
];

/** Of ties. */
export const tieFieldNames: readonly FieldName[] = [
  {
    words: [
      'kind',
      'type',
      'tie',
      'tie type',
      'edge type',
      'relationship',
      'relation',
      'relationship type',
      'connection',
      'connection type',
      'interaction',
      'link type',
      'tipo',
      'relacion',
      'tipo de relacion',
      'vinculo',
      'tipo de vinculo',
    ],
    field: (of) => ({ as: 'kind', of }),
  },
  {
    words: [
      'start',
      'start date',
      'since',
      'from date',
      'begin',
      'began',
      'date',
      'year',
      'start year',
      'joined',
      'member since',
      'desde',
      'inicio',
      'fecha',
      'fecha de inicio',
      'ano',
      'ingreso',
    ],
    field: property('start'),
  },
  {
    words: [
      'end',
      'end date',
      'until',
      'to date',
      'ended',
      'end year',
      'left',
      'hasta',
      'fin',
      'fecha de fin',
      'termino',
      'salida',
    ],
    field: property('end'),
  },
  { words: ['roles', 'role', 'membership type', 'rol', 'papel', 'funcion'], field: property('roles') },
  {
    words: [
      'amount usd',
      'amount',
      'grant amount',
      'amount us dollars',
      'cash grant',
      'total amount',
      'dollars',
      'usd',
      'value usd',
      'monto',
      'importe',
      'cantidad',
      'cuantia',
    ],
    field: property('amountUsd'),
  },
  {
    words: ['purpose', 'grant purpose', 'description', 'proposito', 'finalidad', 'descripcion'],
    field: property('purpose'),
  },
  {
    words: ['tax period', 'tax year', 'fiscal year', 'fy', 'tax yr', 'ano fiscal', 'cycle'],
    field: property('taxPeriod'),
  },
  {
    words: ['funding kind', 'funding type', 'grant type', 'tipo de financiamiento'],
    field: property('fundingKind'),
  },
  {
    words: ['forms', 'support', 'support type', 'forms of support', 'assistance', 'apoyo', 'tipo de apoyo'],
    field: property('forms'),
  },
  { words: ['basis', 'basis of partnership', 'base'], field: property('basis') },
  { words: ['controlled', 'control'], field: property('controlled') },
  { words: ['hub role', 'hub'], field: property('hubRole') },
  { words: ['title', 'position', 'job title', 'puesto', 'cargo'], field: property('title') },
  { words: ['list'], field: property('list') },
  { words: ['how'], field: property('how') },
  { words: ['outcome', 'result', 'resultado'], field: property('outcome') },
  { words: ['model', 'sponsorship model'], field: property('sponsorshipModel') },
  {
    words: ['id', 'edge id', 'tie id', 'parallel', 'grant id', 'record id'],
    field: () => ({ as: 'parallel', of: 'tie' }),
  },
];

/** Of any row: on what it rests. */
export const rowFieldNames: readonly FieldName[] = [
  {
    words: ['source', 'source title', 'citation', 'fuente'],
    field: () => ({ as: 'source', of: 'row', part: 'title' }),
  },
  {
    words: ['locator', 'page', 'where in the source', 'pagina'],
    field: () => ({ as: 'source', of: 'row', part: 'locator' }),
  },
  {
    words: ['confidence', 'certainty', 'confianza'],
    field: () => ({ as: 'source', of: 'row', part: 'confidence' }),
  },
];

/** Headings that say which end of a tie they name, and often of what kind the tie is. */
export const endNames: readonly {
  readonly words: readonly string[];
  readonly end: 'from' | 'to';
  readonly kind?: TieKindName;
}[] = [
  {
    words: [
      'from',
      'source',
      'origin',
      'ego',
      'actor 1',
      'node 1',
      'organization 1',
      'entity 1',
      'a',
      'subject',
      'de',
      'origen',
      'desde quien',
      'org 1',
      'organizacion 1',
    ],
    end: 'from',
  },
  {
    words: [
      'to',
      'target',
      'destination',
      'alter',
      'actor 2',
      'node 2',
      'organization 2',
      'entity 2',
      'b',
      'object',
      'a quien',
      'destino',
      'hacia',
      'org 2',
      'organizacion 2',
    ],
    end: 'to',
  },
  {
    words: [
      'funder',
      'grantor',
      'grantmaker',
      'donor',
      'foundation',
      'filer',
      'contributor',
      'financiador',
      'donante',
      'otorgante',
    ],
    end: 'from',
    kind: 'FUNDS',
  },
  {
    words: ['grantee', 'recipient', 'beneficiary', 'receptor', 'beneficiario', 'donatario'],
    end: 'to',
    kind: 'FUNDS',
  },
  { words: ['member', 'miembro'], end: 'from', kind: 'MEMBER_OF' },
  {
    words: ['coalition', 'alliance', 'network', 'coalicion', 'alianza', 'red'],
    end: 'to',
    kind: 'MEMBER_OF',
  },
  {
    words: ['affiliate', 'chapter', 'subsidiary', 'afiliado', 'afiliada', 'capitulo'],
    end: 'from',
    kind: 'AFFILIATE_OF',
  },
  { words: ['parent', 'national', 'matriz'], end: 'to', kind: 'AFFILIATE_OF' },
  { words: ['fiscal sponsor', 'sponsor', 'patrocinador'], end: 'from', kind: 'FISCALLY_SPONSORS' },
  { words: ['project', 'sponsored project', 'proyecto'], end: 'to', kind: 'FISCALLY_SPONSORS' },
  { words: ['partner', 'ally', 'socio', 'aliado'], end: 'to', kind: 'PARTNERS_WITH' },
  { words: ['person', 'persona', 'officer', 'director'], end: 'from', kind: 'HOLDS_POSITION_IN' },
];

/** Words of a heading that say only whose column it is: `org name`, `nombre de la organización`. */
export const fillers: ReadonlySet<string> = new Set(
  'organization organisation org orgs group partner member grantee recipient entity actor node company agency nonprofit filer business legal official full primary main mailing physical street office hq headquarters address addr home current the of a an s list please enter your l1 txt organizacion grupo socio miembro entidad de del la el los las oficial principal completo completa su line1 line'.split(
    ' ',
  ),
);

/** Headings that may mean several things, which only their values tell: kind of entity, legal form, level, sector. */
export const ambiguousNames: ReadonlySet<string> = new Set([
  'type',
  'category',
  'class',
  'classification',
  'status',
  'tipo',
  'categoria',
  'clasificacion',
  'estatus',
  'tags',
  'form',
  'forma',
]);
