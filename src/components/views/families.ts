import type { Family } from '../../lib/cost/family.ts';
import { cutAtB, type Piece, type Spot } from '../../lib/cost/piece.ts';
import type { QuadraticForm } from '../../lib/cost/quadratic-form.ts';
import type { Region } from '../../lib/cost/surface.ts';
import type { Moment } from '../island/moment.ts';
import type { Stage } from '../island/stage.ts';
import { at, pair } from '../marks/coordinates.ts';
import { guide } from '../marks/guide.ts';
import { layer } from '../marks/layer.ts';
import { parabolas } from '../marks/parabolas.ts';
import type { Projection } from '../marks/projection.ts';

interface Families {
  readonly form: QuadraticForm;
  readonly region: Region;
  readonly moment: Moment<Family>;
  readonly project: Projection;
  readonly ground: number;
}

const posted = 6; // parabolas that still have room to show what they stand on
const inked = 14; // parabolas that may stand at full strength: more of them grow fainter, until the surface takes over
const gone = 240; // and with so many they are the surface

/** The parabolas of one family in space, and those of the next one as they come in between. */
export function families(stage: Stage, name: string, { form, region, moment, project, ground }: Families): void {
  const panel = stage.panel(name);
  const pieces = stage.keep(`${name}-pieces`, [form, region, moment.index], () => {
    const cuts = ({ bs }: Family) => bs.map((b) => cutAtB(form, b, region));
    return { here: cuts(moment.step), coming: cuts(moment.next) };
  });
  const strength = ({ bs }: Family): number => Math.max(0, Math.min(1, (inked / bs.length) * (1 - bs.length / gone)));
  const shown = moment.between(strength);
  const [here, coming] = [shown > 0 ? pieces.here : [], moment.move > 0 ? pieces.coming : []];
  const posts = ({ from, to }: Piece<Spot>): string => {
    const [low, high] = [from, to].map(([w, b]) => pair(...project(w, b, ground)));
    return `M${pair(...project(...from))}L${low!}L${high!}L${pair(...project(...to))}`;
  };
  stage.still(
    `${name}-family`,
    [pieces, here.length, coming.length, project(0, 0, 0).join(), project(1, 2, 3).join()],
    () => {
      guide(panel, 'posts', pieces.here.length > posted ? '' : pieces.here.map(posts).join(''));
      parabolas(panel, 'family', here, (place) => project(...place));
      parabolas(panel, 'coming', coming, (place) => project(...place));
    },
  );
  layer(panel.root, 'posts').attr('opacity', at(1 - moment.move));
  layer(panel.root, 'family').attr('opacity', at(moment.move === 0 ? strength(moment.step) : shown));
  layer(panel.root, 'coming').attr('opacity', at(moment.move * shown));
}
