import type { Stage } from '../island/stage.ts';
import type { View } from '../marks/projection.ts';

const degreesAUnit = 0.75; // so that the near side of a surface stays under the hand that drags it
const radians = Math.PI / 180;

/** From which side a surface is seen, given the two angles of a `view` parameter in degrees. */
export const viewOf = ([yaw, pitch]: readonly [number, number]): View => ({
  yaw: yaw * radians,
  pitch: pitch * radians,
});

/** Lets a drawing be turned and tilted by dragging it anywhere. Draw it first: what comes later lies above it. */
export function turnable(stage: Stage, name: string, [yaw, pitch]: readonly [number, number]): void {
  stage.handle(stage.panel(name), 'turn', {
    param: 'view',
    anywhere: true,
    x: yaw / degreesAUnit,
    y: pitch / degreesAUnit,
    take: (x, y) => [x * degreesAUnit, y * degreesAUnit],
  });
}
