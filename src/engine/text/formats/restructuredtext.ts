export { readPlain as readRestructuredText } from './plain';
