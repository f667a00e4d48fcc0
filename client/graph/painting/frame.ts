import type { Viewport } from '../contract.ts';

/** The window onto the picture, in CSS pixels. */
export interface Frame extends Viewport {
  width: number;
  height: number;
  /** Device pixels to a CSS pixel. */
  density: number;
}
