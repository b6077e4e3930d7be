import type { Family } from '../../lib/cost/family.ts';
import { cutAtB } from '../../lib/cost/piece.ts';
import type { QuadraticForm } from '../../lib/cost/quadratic-form.ts';
import type { Region } from '../../lib/cost/surface.ts';
import type { Moment } from '../island/moment.ts';
import type { Stage } from '../island/stage.ts';
import { at } from '../marks/coordinates.ts';
import { layer } from '../marks/layer.ts';
import { parabolas } from '../marks/parabolas.ts';
import type { Projection } from '../marks/projection.ts';

interface Families {
  readonly form: QuadraticForm;
  readonly region: Region;
  readonly moment: Moment<Family>;
  readonly project: Projection;
}

const inked = 14; // parabolas that may stand at full strength: more of them grow fainter, and the surface takes over

/** The parabolas of one family in space, and those of the next one as they come in between. */
export function families(stage: Stage, name: string, { form, region, moment, project }: Families): void {
  const panel = stage.panel(name);
  const pieces = stage.keep(`${name}-pieces`, [form, region, moment.index], () => {
    const cuts = ({ bs }: Family) => bs.map((b) => cutAtB(form, b, region));
    return { here: cuts(moment.step), coming: cuts(moment.next) };
  });
  const strength = ({ bs }: Family): number => Math.min(1, inked / bs.length);
  const shown = moment.between(strength);
  stage.still(`${name}-family`, [pieces, project(0, 0, 0).join(), project(1, 2, 3).join()], () => {
    parabolas(panel, 'family', pieces.here, (place) => project(...place));
    parabolas(panel, 'coming', pieces.coming, (place) => project(...place));
  });
  layer(panel.root, 'family').attr('opacity', at(moment.move === 0 ? strength(moment.step) : shown));
  layer(panel.root, 'coming').attr('opacity', at(moment.move * shown));
}
