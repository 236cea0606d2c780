// The deck that whoever starts a command has chosen, by the environment.

import { locateSlides } from '../../compiler/vite/folder/locate.ts';

/** The slides folder, which the environment may name, and the only chapter of it where that is named. */
export const { folder: slidesFolder, chapter: slidesChapter } = locateSlides(process.env.SLIDES || 'slides');

/** A page of another site that holds our own deck, and no other. */
export const hostPage = slidesFolder === 'slides' ? 'src/embed/host-page' : undefined;

/** The deck's public address, which the environment may name as well; "" leaves it to deck.yaml. */
export const base = process.env.BASE ?? '';
