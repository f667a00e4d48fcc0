import type { ScheduleField, SchedulePart } from './scheduleRows.ts';

/** A flat table of one part of a schedule: which column holds what. A column is given without the prefix of its table. */
export interface ScheduleTable {
  readonly part: SchedulePart;
  readonly prefix: string;
  readonly delimiter: ',' | '|';
  readonly columns: Readonly<Partial<Record<ScheduleField, string>>>;
}

/** In the order in which they are read: transactions name organizations that the others list. `NAME_L1.1` is the controlling entity. */
export const SCHEDULE_TABLES: readonly ScheduleTable[] = [
  {
    part: 'disregarded',
    prefix: 'SR_01_DISREG_ENTITY_',
    delimiter: ',',
    columns: {
      name: 'NAME_L1',
      nameLine2: 'NAME_L2',
      ein: 'EIN',
      street: 'ADDR_L1',
      city: 'ADDR_CITY',
      state: 'ADDR_STATE',
      zip: 'ADDR_ZIP',
      country: 'ADDR_CNTR',
      controlling: 'NAME_L1.1',
    },
  },
  {
    part: 'exempt',
    prefix: 'SR_02_RLTD_ORG_',
    delimiter: ',',
    columns: {
      name: 'NAME_L1',
      nameLine2: 'NAME_L2',
      ein: 'EIN',
      street: 'ADDR_L1',
      city: 'ADDR_CITY',
      state: 'ADDR_STATE',
      zip: 'ADDR_ZIP',
      country: 'ADDR_CNTR',
      controlling: 'NAME_L1.1',
      section: 'EXEMPT_CODE',
      controlled: 'CTRL_512_X',
    },
  },
  {
    part: 'partnership',
    prefix: 'SR_03_RLTD_ORG_PTR_',
    delimiter: ',',
    columns: {
      name: 'NAME_L1',
      nameLine2: 'NAME_L2',
      ein: 'EIN',
      street: 'ADDR_L1',
      city: 'ADDR_CITY',
      state: 'ADDR_STATE',
      zip: 'ADDR_ZIP',
      country: 'ADDR_CNTR',
      controlling: 'NAME_L1.1',
      ownership: 'PCT_OWN',
    },
  },
  {
    part: 'corporation',
    prefix: 'SR_04_RLTD_ORG_CORP_',
    delimiter: ',',
    columns: {
      name: 'NAME_L1',
      nameLine2: 'NAME_L2',
      ein: 'EIN',
      street: 'ADDR_L1',
      city: 'ADDR_CITY',
      state: 'ADDR_STATE',
      zip: 'ADDR_ZIP',
      country: 'ADDR_CNTR',
      controlling: 'NAME_L1.1',
      controlled: 'CTRL_512_X',
      entityType: 'TYPE',
      ownership: 'PCT_OWN',
    },
  },
  {
    part: 'grant',
    prefix: 'SI_02_GRANT_US_ORG_',
    delimiter: ',',
    columns: {
      name: 'NAME_L1',
      nameLine2: 'NAME_L2',
      ein: 'EIN',
      street: 'ADDR_L1',
      city: 'ADDR_CITY',
      state: 'ADDR_STATE',
      zip: 'ADDR_ZIP',
      section: 'IRC_SECTION',
      cash: 'AMT_CASH',
      noncash: 'AMT_NONCSH',
      purpose: 'PURPOSE',
    },
  },
  {
    part: 'political',
    prefix: 'SC_01_POLI_ORG_',
    delimiter: ',',
    columns: {
      name: 'NAME_L1',
      ein: 'EIN',
      street: 'ADDR_L1',
      city: 'ADDR_CITY',
      state: 'ADDR_STATE',
      zip: 'ADDR_ZIP',
      paid: 'AMT_FUND_PAID',
      delivered: 'AMT_CONTR_REC',
    },
  },
  {
    part: 'transaction',
    prefix: 'SR_05_TRANSAC_',
    delimiter: ',',
    columns: { name: 'NAME_L1', nameLine2: 'NAME_L2', type: 'TYPE', amount: 'AMT_INVOLVED' },
  },
  // Excerpts of a single return, transcribed by hand; the filer stands in the name of the file.
  {
    part: 'exempt',
    prefix: '',
    delimiter: '|',
    columns: {
      name: 'related_name',
      ein: 'ein',
      city: 'city',
      state: 'state',
      zip: 'zip',
      section: 'exempt_code',
      controlling: 'controlling_entity',
      controlled: 'controlled',
    },
  },
  {
    part: 'grant',
    prefix: '',
    delimiter: '|',
    columns: {
      name: 'recipient_name',
      ein: 'ein',
      city: 'city',
      state: 'state',
      zip: 'zip',
      section: 'irc_section',
      cash: 'cash_grant',
      noncash: 'noncash',
      purpose: 'purpose',
    },
  },
];

/** Columns about the filer and its return, the same in every table. */
export const FILER_COLUMNS = ['OBJECT_ID', 'EIN', 'NAME', 'TAXYR'] as const;

/** Taken or said elsewhere: the form is 990, the address of the return follows from its id, and "N/A" is no controlling entity. */
export const COVERED = new Set([
  'FORMTYPE',
  'URL',
  'SR_01_DISREG_ENTITY_CTRL_NA',
  'SR_02_RLTD_ORG_CTRL_NA',
  'SR_03_RLTD_ORG_PTR_CTRL_NA',
  'SR_04_RLTD_ORG_CORP_CTRL_NA',
]);
