export function TableExport() {
  return null;
}
