/** The composite action at the top of the repository, generated from the descriptions of the actions. */
export { chainOf, OFF } from './chain.ts';
export { type Composite, compositeOf } from './composite.ts';
export { compositeTables, renderComposite } from './render.ts';
