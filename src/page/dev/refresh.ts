/** Brings slides to life that were put into the page anew; false when the view must begin anew to show them. */
export type Refresh = (sections: readonly HTMLElement[]) => boolean | void;
