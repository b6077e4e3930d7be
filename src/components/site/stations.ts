import { chapters, type Chapter } from '../../content/chapters.ts';
import { pathOf } from './addresses.ts';

/** A chapter as a place on the path. */
export interface Station extends Chapter {
  /** Counted from 1. */
  readonly number: number;
}

export const stations: readonly Station[] = chapters.map((chapter, i) => ({ ...chapter, number: i + 1 }));

/** The path of a chapter's page within its language. */
export const stationPath = ({ slug }: Chapter): string => `chapters/${slug}/`;

/** The station that the page at this address is; undefined if it is no chapter. */
export const stationAt = (pathname: string): Station | undefined =>
  stations.find((station) => stationPath(station) === pathOf(pathname));

/**
 * Where on the way down a station lies, both from 0 to 1: equal steps down on a parabola, so that the steps forward grow
 * as the ground flattens. The last one stands at the bottom.
 */
export function placeOf({ number }: Station): { readonly forward: number; readonly down: number } {
  const down = (number - 0.5) / (stations.length - 0.5);
  return { forward: 1 - Math.sqrt(1 - down), down };
}
