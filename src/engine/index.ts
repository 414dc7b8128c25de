/** The engine's only door: text in, statements out. */
export { analyze } from './analyze';
export type * from './analysis';
