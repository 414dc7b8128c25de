export { readPlain as readLatex } from './plain';
