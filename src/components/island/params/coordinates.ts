import { text } from '../text.ts';

/** What the two columns of the course's data mean, where one of its points is spoken of. */
export const coordinates = [text('size', '大小'), text('toxicity', '毒性')] as const;
