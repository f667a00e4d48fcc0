/** Fields that pick an entity by its name, in English. */
export const pickersWords = {
  'picker.placeholder': 'Type a name…',
  'picker.clear': 'Clear: {label}',
} as const;
