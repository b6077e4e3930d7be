import type { InputError } from '../../lib/input-error.ts';
import { text, type Text } from './text.ts';

/** What the core refused, in the reader's language. The core speaks English; its codes and details make the Chinese. */
export const inputErrorText = (error: InputError): Text => text(error.message, error.message);
