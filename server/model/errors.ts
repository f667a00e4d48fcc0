import { inEnglish, type Message } from './message.ts';

/** Something said does not fit the model: what it was about, the property, the value, and what to do instead. */
export class ModelError extends Error {
  constructor(
    readonly told: Message,
    readonly field: string,
    readonly value: string,
  ) {
    super(inEnglish(told));
    this.name = 'ModelError';
  }
}
