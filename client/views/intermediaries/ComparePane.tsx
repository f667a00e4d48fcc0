export function ComparePane() {
  return null;
}
