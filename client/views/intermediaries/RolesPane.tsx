export function RolesPane() {
  return null;
}
