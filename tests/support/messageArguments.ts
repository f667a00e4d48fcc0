import { TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

/** The names of what a message is given, those inside its choices as well. */
export function argumentsOf(elements: readonly MessageFormatElement[]): string[] {
  const names = elements.flatMap((element): string[] => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return [];
      case TYPE.select:
      case TYPE.plural:
        return [element.value, ...Object.values(element.options).flatMap(({ value }) => argumentsOf(value))];
      case TYPE.tag:
        return argumentsOf(element.children);
      default:
        return [element.value];
    }
  });
  return [...new Set(names)].sort();
}
