import { countryCode } from './countries.ts';

/**
 * The country codes of the IRS are its own, not those of ISO 3166: BD is Bermuda, not Bangladesh; AU Austria, not Australia. Pairs
 * of `IRS:ISO`, from the list of foreign country codes in the instructions to the electronic forms. Codes of uninhabited islands
 * and of military bases are left out.
 */
const PAIRS = `
  AF:AF AL:AL AG:DZ AQ:AS AN:AD AO:AO AV:AI AC:AG AR:AR AM:AM AA:AW AS:AU AU:AT AJ:AZ BF:BS BA:BH BG:BD BB:BB BO:BY BE:BE BH:BZ
  BN:BJ BD:BM BT:BT BL:BO BK:BA BC:BW BR:BR IO:IO VI:VG BX:BN BU:BG UV:BF BM:MM BY:BI CB:KH CM:CM CA:CA CV:CV CJ:KY CT:CF CD:TD
  CI:CL CH:CN KT:CX CK:CC CO:CO CN:KM CF:CG CG:CD CW:CK CS:CR IV:CI HR:HR CU:CU UC:CW CY:CY EZ:CZ DA:DK DJ:DJ DO:DM DR:DO TT:TL
  EC:EC EG:EG ES:SV EK:GQ ER:ER EN:EE ET:ET FK:FK FO:FO FM:FM FJ:FJ FI:FI FR:FR FP:PF FS:TF GB:GA GA:GM GG:GE GM:DE GH:GH GI:GI
  GR:GR GL:GL GJ:GD GQ:GU GT:GT GK:GG GV:GN PU:GW GY:GY HA:HT VT:VA HO:HN HK:HK HU:HU IC:IS IN:IN ID:ID IR:IR IZ:IQ EI:IE IS:IL
  IT:IT JM:JM JA:JP JE:JE JO:JO KZ:KZ KE:KE KR:KI KN:KP KS:KR KV:XK KU:KW KG:KG LA:LA LG:LV LE:LB LT:LS LI:LR LY:LY LS:LI LH:LT
  LU:LU MC:MO MK:MK MA:MG MI:MW MY:MY MV:MV ML:ML MT:MT IM:IM RM:MH MR:MR MP:MU MX:MX MD:MD MN:MC MG:MN MJ:ME MH:MS MO:MA MZ:MZ
  WA:NA NR:NR NP:NP NL:NL NC:NC NZ:NZ NU:NI NG:NE NI:NG NE:NU NF:NF CQ:MP NO:NO MU:OM PK:PK PS:PW PM:PA PP:PG PA:PY PE:PE RP:PH
  PC:PN PL:PL PO:PT RQ:PR QA:QA RO:RO RS:RU RW:RW TB:BL SH:SH SC:KN ST:LC RN:MF SB:PM VC:VC WS:WS SM:SM TP:ST SA:SA SG:SN RI:RS
  SE:SC SL:SL SN:SG NN:SX LO:SK SI:SI BP:SB SO:SO SF:ZA OD:SS SP:ES CE:LK SU:SD NS:SR SV:SJ WZ:SZ SW:SE SZ:CH SY:SY TW:TW TI:TJ
  TZ:TZ TH:TH TO:TG TL:TK TN:TO TD:TT TS:TN TU:TR TX:TM TK:TC TV:TV UG:UG UP:UA AE:AE UK:GB UY:UY UZ:UZ NH:VU VE:VE VM:VN VQ:VI
  WF:WF WI:EH YM:YE ZA:ZM ZI:ZW`;

const isoByIrs = new Map(
  PAIRS.trim()
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

/** ISO 3166-1 alpha-2 of a country code of the IRS; null where it names none, or an ocean. */
export function isoCountry(irsCode: string): string | null {
  return isoByIrs.get(irsCode.trim().toUpperCase()) ?? null;
}

/** Spellings of the register that are neither codes nor today's English names. */
const SPELLINGS: Readonly<Record<string, string>> = {
  'THE BAHAMAS': 'BS',
  'THE GAMBIA': 'GM',
  'HONG KONG': 'HK',
  TURKEY: 'TR',
  'REPUBLIC OF KOREA': 'KR',
  'REPUBLIC OF PANAMA': 'PA',
  'WEST GERMANY': 'DE',
  BURMA: 'MM',
  MACEDONIA: 'MK',
  'CZECH REPUBLIC': 'CZ',
  'NORTH IRELAND': 'GB',
  'DOMINICAN REP': 'DO',
  "COTE D'IVOIRE": 'CI',
  'VIRGIN ISLANDS': 'VI',
  'VIRGIN ISLANDS US': 'VI',
  PHILLIPINES: 'PH',
  SUISSE: 'CH',
  LUXENBOURG: 'LU',
  'ONTARIO CANADA': 'CA',
  'NORTHERN MARIANA ISLAN': 'MP',
  'ST VINCENT & GRENADINE': 'VC',
};

/** ISO 3166-1 alpha-2 of a country as the register spells it, in capitals; null where what stands there is none. */
export function isoOfRegister(country: string): string | null {
  const given = country.trim().toUpperCase();
  if (given.length <= 2) return null;
  return SPELLINGS[given] ?? countryCode(given) ?? countryCode(given.replace(/^ST /, 'St. ')) ?? null;
}
