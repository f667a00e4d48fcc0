export function MethodsPane() {
  return null;
}
