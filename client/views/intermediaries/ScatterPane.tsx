export function ScatterPane() {
  return null;
}
