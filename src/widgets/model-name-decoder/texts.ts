// How the field is called.

import { modelNameDecoder as words } from '#words/modelNameDecoder';
import type { FormTexts } from '../kit/form/texts.ts';
import type { attributes } from './attributes.ts';

/** What stands at the field. */
export const texts: FormTexts<typeof attributes> = { name: { label: words.name } };
