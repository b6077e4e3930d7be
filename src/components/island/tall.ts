import type { PanelSize } from './figure.ts';
import type { Text } from './text.ts';

/** A drawing of the usual width that needs another height. */
export const tall = (height: number, label: Text): PanelSize => ({ width: 360, height, label });
