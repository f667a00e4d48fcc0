/** The formats as those who import and export choose among them. */
export { importFormats } from '../importers/formats.ts';
export { exportFormats } from '../exporters/formats.ts';
