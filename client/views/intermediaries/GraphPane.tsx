export default function GraphPane() {
  return null;
}
