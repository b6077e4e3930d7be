/** A chapter of the course, in the order it is walked. */
export interface Chapter {
  readonly slug: string;
  readonly en: string;
  readonly zh: string;
}

/** The path: home page, navigation and "next" links all read it from here. */
export const chapters: readonly Chapter[] = [{ slug: 'slope-descent', en: 'Slope descent', zh: '沿斜率下降' }];
