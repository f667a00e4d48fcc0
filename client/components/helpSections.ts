/** What keys do in the parts that several pages have, for their help. */
import type { MessageKey } from '../messages/en.ts';
import type { HelpSection } from './HelpSheet.tsx';

type Line = HelpSection['lines'][number];

const arrows: Line['keys'] = [{ words: 'help.keys.arrows' }];
const presses: Line['keys'] = ['Enter', 'Space'];

/** Grids, whose rows are gone through with arrows. */
export const inLists: HelpSection = {
  title: 'help.inLists',
  lines: [
    { keys: arrows, does: 'help.row' },
    { keys: presses, does: 'help.takeRow' },
  ],
};

/** What is asked: fields with choices, in a form that folds. */
export const inQuestion: HelpSection = {
  title: 'help.inQuestion',
  lines: [
    { keys: ['↓', '↑'], does: 'help.choice.walk' },
    { keys: [{ words: 'help.keys.letters' }], does: 'help.choice.find' },
    { keys: ['Enter'], does: 'help.choice.take' },
    { keys: presses, does: 'help.fold' },
  ],
};

/** The answer: its ways of being shown, and what opens in it. */
export const inAnswer = (opens: MessageKey): HelpSection => ({
  title: 'help.inAnswer',
  lines: [
    { keys: ['→', '←'], does: 'help.wayOfShowing' },
    { keys: presses, does: opens },
    { keys: arrows, does: 'help.scrollTable' },
  ],
});

export const inDrawing = (onEnter: MessageKey, more: readonly Line[] = []): HelpSection => ({
  title: 'help.inDrawing',
  lines: [
    { keys: arrows, does: 'help.walkMarks' },
    { keys: ['Enter'], does: onEnter },
    ...more,
    { keys: [{ words: 'help.keys.shiftArrows' }], does: 'help.pan' },
    { keys: [{ words: 'help.keys.ctrlArrows' }], does: 'help.nudge' },
    { keys: ['+', '−'], does: 'help.zoom' },
    { keys: ['0'], does: 'help.fit' },
  ],
});
