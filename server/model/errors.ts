/** Something said does not fit the model: what it was about, the property, the value, and what to do instead. */
export class ModelError extends Error {
  constructor(
    message: string,
    readonly field: string,
    readonly value: string,
  ) {
    super(message);
    this.name = 'ModelError';
  }
}
