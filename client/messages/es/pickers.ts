/** Campos para elegir una entidad por su nombre, en español. */
import type { pickersWords as english } from '../en/pickers.ts';

export const pickersWords = {
  'picker.placeholder': 'Escriba un nombre…',
  'picker.clear': 'Borrar: {label}',
} as const satisfies Record<keyof typeof english, string>;
