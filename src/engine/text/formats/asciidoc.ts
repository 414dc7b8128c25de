export { readPlain as readAsciidoc } from './plain';
