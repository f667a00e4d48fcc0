import type { ExportFormat } from './exportGraph.ts';

/** Every format that can be written. */
export const exportFormats: readonly ExportFormat[] = [];
