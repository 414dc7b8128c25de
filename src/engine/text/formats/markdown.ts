export { readPlain as readMarkdown } from './plain';
