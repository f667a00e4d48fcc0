/** The model's vocabulary as a whole, for those who list or generate from it. */
export * from './entityKinds.ts';
export * from './properties.ts';
export * from './tieKinds.ts';
export * from './valueSets.ts';
